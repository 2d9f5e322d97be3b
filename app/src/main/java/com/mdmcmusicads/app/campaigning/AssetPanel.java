package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.assets.Asset;
import com.mdmcmusicads.app.assets.AssetDesk;
import com.mdmcmusicads.app.assets.AssetRefusal;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.look.UploadWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a campaign: seen, taken along, and added by drop or choice; what is not kept is told in words. */
class AssetPanel extends Div {

    private final transient AssetDesk desk;
    private final transient CampaignTools tools;
    private final String campaignId;
    private final Upload upload = new Upload();
    private final Paragraph word = new Paragraph();
    private final Paragraph nothing = new Paragraph(getTranslation("campaigning.assets.none"));
    private final UnorderedList list = new UnorderedList();
    private transient Set<String> shown = Set.of();

    AssetPanel(AssetDesk desk, CampaignTools tools, CampaignSheet campaign) {
        this.desk = desk;
        this.tools = tools;
        campaignId = campaign.id();
        addClassName("campaign-assets");
        list.addClassName("asset-list");
        nothing.addClassName("muted");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        add(nothing, list, word);
        if (tools.mayWrite()) {
            add(prepared());
        }
        show(campaign);
    }

    private Upload prepared() {
        upload.setUploadHandler(UploadHandler.toTempFile((about, file) -> take(about.fileName(), file)));
        upload.setMaxFileSize((int) AssetDesk.LARGEST);
        upload.setUploadButton(new Button(getTranslation("campaigning.assets.add"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(getTranslation("campaigning.assets.drop")));
        upload.setI18n(UploadWords.of(
                getTranslation("campaigning.assets.sending"), getTranslation("campaigning.assets.failed")));
        upload.addFileRejectedListener(
                rejected -> complain(rejected.getFileName(), getTranslation("assets.refusal.too-large")));
        return upload;
    }

    private void take(String name, File file) {
        upload.clearFileList();
        word.setVisible(false);
        try (var content = Files.newInputStream(file.toPath())) {
            desk.add(campaignId, name, content);
            show();
        } catch (AssetRefusal refusal) {
            complain(name, getTranslation(refusal.key()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            forget(file);
        }
    }

    private static void forget(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void complain(String name, String why) {
        word.setText(getTranslation("campaigning.assets.refused", name, why));
        word.setVisible(true);
    }

    /** As the campaign stands now: one that is over takes no more files. */
    final void show(CampaignSheet campaign) {
        upload.setVisible(!campaign.state().isOver());
        show();
    }

    private void show() {
        var assets = desk.of(campaignId);
        var ids = assets.stream().map(Asset::id).collect(Collectors.toSet());
        nothing.setVisible(assets.isEmpty());
        list.setVisible(!assets.isEmpty());
        if (!ids.equals(shown)) {
            shown = ids;
            list.removeAll();
            assets.forEach(asset -> list.add(new AssetItem(asset, desk, tools, this::show)));
        }
    }
}
