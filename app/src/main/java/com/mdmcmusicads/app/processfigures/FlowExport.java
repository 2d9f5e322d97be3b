package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The steps of a process with their figures, as an Excel file; times in hours. */
@Component
class FlowExport {

    private static final double HOUR = 3_600_000;

    private final Texts texts;

    FlowExport(Texts texts) {
        this.texts = texts;
    }

    void write(Flow flow, Locale reader, OutputStream target) {
        try (var sheet = new SheetWriter(texts.say(reader, "processfigures.title"), reader, columns(reader))) {
            flow.steps()
                    .forEach(step -> sheet.row(
                            step.name(),
                            step.number(),
                            step.median().toMillis() / HOUR,
                            step.p90().toMillis() / HOUR,
                            step.total().toMillis() / HOUR,
                            step.now(),
                            step.tasks(),
                            step.late(),
                            step.incidents()));
            sheet.writeTo(target);
        }
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(texts.say(reader, "processfigures.step"), 40),
                whole(reader, "number"),
                number(reader, "excel.median"),
                number(reader, "excel.p90"),
                number(reader, "excel.total"),
                whole(reader, "now"),
                whole(reader, "excel.tasks"),
                whole(reader, "late"),
                whole(reader, "incidents"));
    }

    private Column whole(Locale reader, String name) {
        return Column.of(texts.say(reader, "processfigures." + name), Kind.WHOLE);
    }

    private Column number(Locale reader, String name) {
        return Column.of(texts.say(reader, "processfigures." + name), Kind.NUMBER);
    }
}
