package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Penalties as they stand today, and the statement of them as a document of its own. */
class ClaimPanel extends Div {

    ClaimPanel(String clientId, DunningDesk desk, boolean mayWrite) {
        desk.claim(clientId)
                .ifPresentOrElse(
                        claim -> show(claim, clientId, desk, mayWrite),
                        () -> add(new Paragraph(getTranslation("dunning.claim.none"))));
    }

    private void show(Claim claim, String clientId, DunningDesk desk, boolean mayWrite) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "interest", claim.interest());
        fact(facts, "fees", claim.fees());
        fact(facts, "total", claim.total());
        add(facts, new Paragraph(getTranslation("dunning.claim.beside")));
        if (mayWrite) {
            add(link(clientId, desk));
        }
    }

    private void fact(DescriptionList facts, String key, Money amount) {
        var value = new DescriptionList.Description(Amounts.of(amount, getLocale()));
        value.addClassName("amount");
        facts.add(new DescriptionList.Term(getTranslation("dunning.claim." + key)), value);
    }

    private Anchor link(String clientId, DunningDesk desk) {
        var name = getTranslation("dunning.claim.file");
        var link = new Anchor();
        link.setText(getTranslation("dunning.claim.draw-up"));
        link.addClassName("export-link");
        link.setHref(
                DownloadHandler.fromInputStream(event -> {
                    var pdf = desk.drawUp(clientId);
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                }),
                AttachmentType.DOWNLOAD);
        return link;
    }
}
