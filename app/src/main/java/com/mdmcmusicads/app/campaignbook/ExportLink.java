package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** The list as it is filtered now, as a spreadsheet. */
class ExportLink extends Anchor {

    ExportLink(Supplier<CampaignFilter> filter, CampaignExport export) {
        var reader = getLocale();
        var name = getTranslation("campaignbook.file");
        DownloadHandler download = event -> {
            event.setFileName(name);
            event.setContentType(SheetWriter.TYPE);
            export.write(filter.get(), reader, event.getOutputStream());
        };
        setHref(download, AttachmentType.DOWNLOAD);
        setText(getTranslation("campaignbook.excel"));
        addClassName("export-link");
    }
}
