package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.ledger.LedgerLine;
import com.mdmcmusicads.app.ledger.LedgerPages;
import com.mdmcmusicads.app.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes files in pages of entries: a text goes on where it stopped, a workbook is made in one piece. */
@Component
class ExportWriter {

    private static final int PAGE = 1000;
    private static final int PAGES_A_JOB = 5;

    private final Exports exports;
    private final ExportParts parts;
    private final LedgerPages pages;
    private final VatSheet taxes;
    private final Texts texts;

    ExportWriter(Exports exports, ExportParts parts, LedgerPages pages, VatSheet taxes, Texts texts) {
        this.exports = exports;
        this.parts = parts;
        this.pages = pages;
        this.taxes = taxes;
        this.texts = texts;
    }

    /** A few pages; true when all is written. */
    boolean write(ExportJob job) {
        if (!job.kind().isText()) {
            workbook(job);
            return true;
        }
        var at = job;
        for (var page = 0; page < PAGES_A_JOB; page++) {
            if (!page(at)) {
                return true;
            }
            at = exports.find(job.id()).orElseThrow();
        }
        return false;
    }

    /** False when there was nothing left. */
    private boolean page(ExportJob job) {
        var lines = pages.after(job.scope(), job.atClosing(), job.atNumber(), PAGE);
        if (lines.isEmpty()) {
            return false;
        }
        var text = new FecText(job.format());
        var content = new ByteArrayOutputStream();
        if (job.atNumber() == 0) {
            content.writeBytes(text.head());
        }
        lines.forEach(line -> content.writeBytes(text.line(line)));
        parts.add(job.id(), content.toByteArray());
        var last = lines.get(lines.size() - 1);
        var entries =
                (int) lines.stream().mapToLong(LedgerLine::entryId).distinct().count();
        exports.advance(job.id(), last.closing(), last.number(), entries, content.size());
        return true;
    }

    private void workbook(ExportJob job) {
        try (var sheet = job.kind() == ExportKind.VAT_SUMMARY
                ? taxes.write(job.from(), job.to(), job.language())
                : journal(job)) {
            var file = Files.createTempFile("export", ".xlsx");
            try {
                try (var target = Files.newOutputStream(file)) {
                    sheet.writeTo(target);
                }
                try (var source = Files.newInputStream(file)) {
                    parts.replace(job.id(), source);
                }
                exports.advance(job.id(), job.to(), Integer.MAX_VALUE, job.entriesAll() - job.entriesDone(), 0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetWriter journal(ExportJob job) {
        var title = texts.say(job.language(), "accounting.kind." + job.kind());
        var sheet = JournalSheet.open(title, job.language(), texts);
        var closing = LocalDate.EPOCH;
        var number = 0;
        for (var lines = pages.after(job.scope(), closing, number, PAGE);
                !lines.isEmpty();
                lines = pages.after(job.scope(), closing, number, PAGE)) {
            lines.forEach(line -> JournalSheet.row(sheet, line));
            var last = lines.get(lines.size() - 1);
            closing = last.closing();
            number = last.number();
        }
        return sheet;
    }
}
