package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quoting.QuotePanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The proof of an acceptance on the page of its quote. */
@org.springframework.stereotype.Component
@Order(10)
class ProofPanel implements QuotePanel {

    private final Acceptances acceptances;

    ProofPanel(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String titleKey() {
        return "acceptance.panel";
    }

    @Override
    public Optional<Component> content(QuoteSheet quote) {
        return acceptances.find(quote.id()).map(proof -> panel(quote, proof));
    }

    private Component panel(QuoteSheet quote, Acceptance proof) {
        var panel = new Div();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(panel, facts, "name", proof.name());
        fact(panel, facts, "for", proof.legalName());
        fact(panel, facts, "at", AcceptancePage.MOMENT.format(proof.at()));
        fact(panel, facts, "version", String.valueOf(proof.version()));
        fact(panel, facts, "ip", proof.ip());
        fact(panel, facts, "agent", proof.userAgent() == null ? "–" : proof.userAgent());
        fact(panel, facts, "wording", proof.wording());
        fact(panel, facts, "sha", proof.pdfSha256());
        panel.add(facts, signed(quote, panel.getTranslation("acceptance.signed")));
        return panel;
    }

    private static void fact(Div panel, DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(panel.getTranslation("acceptance.panel." + name)),
                new DescriptionList.Description(value));
    }

    private Anchor signed(QuoteSheet quote, String label) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = acceptances.signedCopy(quote.id()).orElseThrow();
                    var name = quote.number() + "-signed.pdf";
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                label);
    }
}
