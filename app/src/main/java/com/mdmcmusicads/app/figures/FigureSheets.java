package com.mdmcmusicads.app.figures;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.figures.FigureDesk.Figures;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The figures as Excel files: the bare numbers, and beside each rate how many cases it stands on. */
@Component
class FigureSheets {

    private static final double MINUTES = 60;

    private final Texts texts;

    FigureSheets(Texts texts) {
        this.texts = texts;
    }

    void steps(Figures figures, Locale reader, OutputStream target) {
        var columns = List.of(
                Column.text(say(reader, "sequence"), 30),
                column(reader, "step", Kind.WHOLE),
                column(reader, "sent", Kind.WHOLE),
                column(reader, "replied", Kind.WHOLE),
                column(reader, "reply-rate", Kind.PERCENT),
                column(reader, "bounced", Kind.WHOLE),
                column(reader, "unsubscribed", Kind.WHOLE));
        write(
                "steps",
                reader,
                columns,
                target,
                sheet -> figures.steps()
                        .forEach(step -> sheet.row(
                                step.sequence(),
                                step.step(),
                                step.sent(),
                                step.replied(),
                                step.replies().rate(),
                                step.bounced(),
                                step.unsubscribed())));
    }

    void cohorts(Figures figures, Locale reader, OutputStream target) {
        var columns = List.of(
                column(reader, "month", Kind.DATE),
                column(reader, "leads", Kind.WHOLE),
                column(reader, "qualified", Kind.WHOLE),
                column(reader, "qualified-rate", Kind.PERCENT),
                column(reader, "clients", Kind.WHOLE),
                column(reader, "client-rate", Kind.PERCENT));
        write(
                "cohorts",
                reader,
                columns,
                target,
                sheet -> figures.cohorts()
                        .forEach(cohort -> sheet.row(
                                cohort.month().atDay(1),
                                cohort.leads(),
                                cohort.qualified(),
                                cohort.qualification().rate(),
                                cohort.clients(),
                                cohort.conversion().rate())));
    }

    void contact(Figures figures, Locale reader, OutputStream target) {
        var columns = List.of(
                column(reader, "from", Kind.DATE),
                column(reader, "to", Kind.DATE),
                column(reader, "contacted", Kind.WHOLE),
                column(reader, "waiting", Kind.WHOLE),
                column(reader, "median-hours", Kind.NUMBER),
                column(reader, "slow-hours", Kind.NUMBER));
        var contact = figures.contact();
        write(
                "contact",
                reader,
                columns,
                target,
                sheet -> sheet.row(
                        figures.period().from(),
                        figures.period().to(),
                        contact.contacted(),
                        contact.waiting(),
                        hours(contact.median()),
                        hours(contact.slow())));
    }

    private void write(
            String name,
            Locale reader,
            List<Column> columns,
            OutputStream target,
            java.util.function.Consumer<SheetWriter> fill) {
        try (var sheet = new SheetWriter(say(reader, name), reader, columns)) {
            fill.accept(sheet);
            sheet.writeTo(target);
        }
    }

    private Column column(Locale reader, String name, Kind kind) {
        return Column.of(say(reader, name), kind);
    }

    private String say(Locale reader, String name) {
        return texts.say(reader, "figures." + name);
    }

    private static Double hours(Duration wait) {
        return wait == null ? null : wait.toMinutes() / MINUTES;
    }
}
