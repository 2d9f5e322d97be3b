package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;

/** The evidence of an alert on its page, and the way to take it along. */
@org.springframework.stereotype.Component
class EvidencePanel {

    private final AlertBook book;
    private final AlertTools tools;
    private final EvidenceWords words;
    private final EvidenceExport export;

    EvidencePanel(AlertBook book, AlertTools tools, EvidenceWords words, EvidenceExport export) {
        this.book = book;
        this.tools = tools;
        this.words = words;
        this.export = export;
    }

    Component content(Alert alert) {
        var box = new Div(new EvidenceList(alert, book.evidence(alert.id()), tools, words));
        box.add(excel(alert, box));
        return box;
    }

    private Anchor excel(Alert alert, Div box) {
        var reader = UI.getCurrent().getLocale();
        var name = box.getTranslation("alerts.evidence.file");
        DownloadHandler download = event -> {
            event.setFileName(name);
            event.setContentType(SheetWriter.TYPE);
            export.write(alert, reader, event.getOutputStream());
        };
        return new Anchor(download, AttachmentType.DOWNLOAD, box.getTranslation("alerts.evidence.excel"));
    }
}
