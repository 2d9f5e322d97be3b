package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The spreadsheets around an import: an example to fill in, and the rows that were refused with their reasons. */
@Component
@PreAuthorize("hasAnyRole('SDR', 'SALES')")
class ImportSheets {

    private static final int WIDTH = 24;
    private static final int WIDE = 80;

    private final Imports imports;
    private final ImportRows rows;
    private final Texts texts;

    ImportSheets(Imports imports, ImportRows rows, Texts texts) {
        this.imports = imports;
        this.rows = rows;
        this.texts = texts;
    }

    void example(Locale language, OutputStream target) {
        var columns = Arrays.stream(ImportField.values())
                .map(field -> Column.text(texts.say(language, "leadimport.field." + field), WIDTH))
                .toList();
        try (var sheet = new SheetWriter(texts.say(language, "leadimport.sheet.example"), language, columns)) {
            sheet.row(texts.say(language, "leadimport.example").split("\\|", -1));
            sheet.writeTo(target);
        }
    }

    /** In the shape of the file itself, so that it can be mended and brought again. */
    void refused(String id, Locale language, OutputStream target) {
        var job = imports.find(id).orElseThrow();
        var columns = new ArrayList<Column>();
        job.head().forEach(title -> columns.add(Column.text(title, WIDTH)));
        columns.add(Column.text(texts.say(language, "leadimport.sheet.why"), WIDE));
        try (var sheet = new SheetWriter(texts.say(language, "leadimport.sheet.refused"), language, columns)) {
            rows.eachRefused(id, row -> sheet.row(cells(job, row)));
            sheet.writeTo(target);
        }
    }

    private static Object[] cells(ImportJob job, ImportRow row) {
        List<Object> cells = new ArrayList<>();
        for (var at = 0; at < job.head().size(); at++) {
            cells.add(row.sheet().cell(at));
        }
        cells.add(String.join("\n", row.remarks()));
        return cells.toArray();
    }
}
