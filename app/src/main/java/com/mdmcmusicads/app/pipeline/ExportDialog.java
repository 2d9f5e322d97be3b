package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** An export on its way: how far it is, a way to stop it, and the file when it is there. */
class ExportDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDialog.class);

    private final transient LeadExport export;
    private final transient LeadFilter filter;
    private final transient Path file = temporary();
    private final AtomicBoolean isStopped = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph(getTranslation("pipeline.export.begins"));
    private final Button close = new Button(getTranslation("pipeline.cancel"), click -> close());

    ExportDialog(LeadExport export, LeadFilter filter) {
        this.export = export;
        this.filter = filter;
        setHeaderTitle(getTranslation("pipeline.export"));
        addClassName("board-dialog");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("pipeline.export"));
        words.getElement().setAttribute("role", "status");
        add(words, bar);
        getFooter().add(close);
    }

    /** Shows itself and begins. */
    void begin() {
        open();
        var ui = UI.getCurrent();
        var language = getLocale();
        CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(() -> work(ui, language)));
    }

    private void work(UI ui, Locale language) {
        try (var target = Files.newOutputStream(file)) {
            var isWhole = export.write(filter, language, target, rows -> tell(ui, rows));
            if (isWhole) {
                show(ui, this::offer);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("An export of leads failed", e);
            show(ui, () -> words.setText(getTranslation("pipeline.export.failed")));
        }
    }

    private boolean tell(UI ui, int rows) {
        show(ui, () -> words.setText(getTranslation("pipeline.export.rows", rows)));
        return !isStopped.get();
    }

    private void show(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException gone) {
            isStopped.set(true);
        }
    }

    private void offer() {
        bar.setVisible(false);
        var name = getTranslation("pipeline.export.file");
        var download = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(Files.newInputStream(file), name, SheetWriter.TYPE, Files.size(file)));
        var link = new Anchor(download, AttachmentType.DOWNLOAD, getTranslation("pipeline.export.download"));
        add(link);
        close.setText(getTranslation("pipeline.close"));
        link.getElement().executeJs("this.click()");
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        super.onDetach(gone);
        isStopped.set(true);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The file of an export stays behind: {}", file, e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("leads", ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
