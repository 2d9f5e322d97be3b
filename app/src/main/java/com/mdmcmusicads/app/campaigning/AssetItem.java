package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.assets.Asset;
import com.mdmcmusicads.app.assets.AssetDesk;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Set;

/** One file of a campaign: what it looks like, its name to take it along, how large, by whom and when. */
class AssetItem extends ListItem {

    private static final int KILO = 1024;
    private static final int LARGEST_SHOWN = 10 * KILO * KILO;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final transient Asset asset;
    private final transient AssetDesk desk;

    AssetItem(Asset asset, AssetDesk desk, CampaignTools tools, Runnable onRemoved) {
        this.asset = asset;
        this.desk = desk;
        addClassName("asset-item");
        var link = new Anchor(taken(), AttachmentType.DOWNLOAD, asset.name());
        link.addClassName("lead-title");
        var about = new Span(size() + " · " + tools.name(asset.addedBy()) + " · ");
        about.add(new RelativeTime(asset.at(), tools.now()));
        about.addClassNames("muted", "small");
        var words = new Div(link, about);
        words.addClassName("lead-who");
        add(face(), words);
        if (tools.mayWrite()) {
            add(remove(onRemoved));
        }
    }

    private Component face() {
        if (PICTURES.contains(asset.type()) && asset.size() <= LARGEST_SHOWN) {
            var picture = new Image(seen(), getTranslation("campaigning.assets.preview", asset.name()));
            picture.getElement().setAttribute("loading", "lazy");
            picture.addClassName("asset-face");
            return picture;
        }
        var sign = icon().create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var face = new Div(sign);
        face.addClassName("asset-face");
        return face;
    }

    private VaadinIcon icon() {
        var kind = asset.type().substring(0, asset.type().indexOf('/'));
        return switch (kind) {
            case "image" -> VaadinIcon.PICTURE;
            case "audio" -> VaadinIcon.MUSIC;
            case "video" -> VaadinIcon.FILM;
            default -> VaadinIcon.FILE_TEXT_O;
        };
    }

    private DownloadHandler seen() {
        return event -> {
            event.setContentType(asset.type());
            desk.write(asset, event.getOutputStream());
        };
    }

    private DownloadHandler taken() {
        return event -> {
            event.setFileName(asset.name());
            event.setContentType(asset.type());
            event.setContentLength(asset.size());
            desk.write(asset, event.getOutputStream());
        };
    }

    private Button remove(Runnable onRemoved) {
        var button = new Button(VaadinIcon.TRASH.create(), click -> ask(onRemoved));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("campaigning.assets.remove", asset.name()));
        button.setTooltipText(getTranslation("campaigning.assets.remove", asset.name()));
        return button;
    }

    private void ask(Runnable onRemoved) {
        var question = new ConfirmDialog(
                getTranslation("campaigning.assets.remove", asset.name()),
                getTranslation("campaigning.assets.remove.help"),
                getTranslation("campaigning.assets.remove.confirm"),
                confirmed -> {
                    desk.remove(asset.campaignId(), asset.id());
                    onRemoved.run();
                });
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("campaigning.back"));
        question.open();
    }

    private String size() {
        var kilobytes = new BigDecimal(asset.size()).divide(new BigDecimal(KILO), 1, RoundingMode.HALF_UP);
        var isLarge = asset.size() >= (long) KILO * KILO;
        var shown = isLarge ? kilobytes.divide(new BigDecimal(KILO), 1, RoundingMode.HALF_UP) : kilobytes;
        var number = NumberFormat.getNumberInstance(getLocale()).format(shown);
        return getTranslation(isLarge ? "campaigning.assets.megabytes" : "campaigning.assets.kilobytes", number);
    }
}
