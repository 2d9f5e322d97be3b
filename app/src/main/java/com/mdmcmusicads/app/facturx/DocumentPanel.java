package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoicePanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** The file of an invoice on its page: the original, a duplicate for a second sending, and the print of its bytes. */
@org.springframework.stereotype.Component
class DocumentPanel implements InvoicePanel {

    private final InvoiceFiles files;

    DocumentPanel(InvoiceFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "facturx.panel";
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.ACCOUNTING, Role.SALES, Role.DIRECTION);
    }

    @Override
    public Component content(String invoiceId) {
        var links = new Div(
                link("facturx.panel.original", () -> files.of(invoiceId)),
                link("facturx.panel.duplicate", () -> files.duplicate(invoiceId)));
        links.addClassName("chips");
        var panel = new Div(links, new Paragraph(say("facturx.panel.about")));
        files.made(invoiceId).ifPresent(file -> panel.add(print(file)));
        return panel;
    }

    private static Paragraph print(InvoiceFile file) {
        var print = new Paragraph("SHA-256 " + file.sha256());
        print.addClassNames("muted", "small");
        print.getStyle().set("overflow-wrap", "anywhere");
        return print;
    }

    private static Anchor link(String key, Supplier<InvoiceFile> file) {
        return new Anchor(download(file), AttachmentType.DOWNLOAD, say(key));
    }

    /** Only through the page of the invoice, so only for those who may open it; browsers keep no copy. */
    private static DownloadHandler download(Supplier<InvoiceFile> asked) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Cache-Control", "no-store, private");
            var file = asked.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), InvoiceFile.TYPE, file.bytes().length);
        });
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
