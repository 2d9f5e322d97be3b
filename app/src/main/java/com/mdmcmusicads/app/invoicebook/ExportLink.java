package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** The list as it is filtered now, as a spreadsheet. */
class ExportLink extends Anchor {

    ExportLink(Supplier<InvoiceFilter> filter, Person reader, InvoiceExport export) {
        var language = getLocale();
        var name = getTranslation("invoicebook.export.file");
        var download = DownloadHandler.fromInputStream(event -> {
            Path file = export.write(filter.get(), reader, language);
            var stream = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return new DownloadResponse(stream, name, SheetWriter.TYPE, Files.size(file));
        });
        setText(getTranslation("invoicebook.export"));
        setHref(download, AttachmentType.DOWNLOAD);
        addClassName("export-link");
    }
}
