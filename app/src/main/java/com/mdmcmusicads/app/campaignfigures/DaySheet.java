package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The figures of a campaign day by day as an Excel file; what was not measured is an empty cell. */
@Component
class DaySheet {

    private final FigureSource source;
    private final Texts texts;
    private final AuditTrail trail;

    DaySheet(FigureSource source, Texts texts, AuditTrail trail) {
        this.source = source;
        this.texts = texts;
        this.trail = trail;
    }

    /** Gives a file that whoever reads it throws away. */
    @PreAuthorize("hasAnyRole('PM', 'SALES', 'DIRECTION')")
    public Path write(String campaignId, Days days, Locale language) {
        var title = texts.say(language, "campaignfigures.days.title");
        try (var sheet = new SheetWriter(title, language, columns(language))) {
            source.days(campaignId, days).forEach(day -> sheet.row(cells(day, language)));
            var file = Files.createTempFile("figures", ".xlsx");
            try (var target = Files.newOutputStream(file)) {
                sheet.writeTo(target);
            }
            trail.record(
                    "campaign.figures-exported", new Subject("campaign", campaignId), Map.of("rows", sheet.rows()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Column> columns(Locale language) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(texts.say(language, "campaignfigures.column.day"), Kind.DATE));
        columns.add(Column.text(texts.say(language, "campaignfigures.column.platform"), 18));
        for (var metric : Metric.values()) {
            columns.add(Column.of(texts.say(language, "campaignfigures.metric." + metric), kind(metric)));
        }
        columns.add(Column.text(texts.say(language, "campaignfigures.column.standing"), 14));
        columns.add(Column.of(texts.say(language, "campaignfigures.column.changed"), Kind.MOMENT));
        return columns;
    }

    private static Kind kind(Metric metric) {
        return switch (metric.unit()) {
            case EURO -> Kind.EUROS;
            case EURO_FINE -> Kind.FINE_EUROS;
            case PERCENT -> Kind.PERCENT;
            case COUNT -> metric == Metric.CONVERSIONS ? Kind.NUMBER : Kind.WHOLE;
        };
    }

    private Object[] cells(KpiDay day, Locale language) {
        var cells = new ArrayList<Object>();
        cells.add(day.day());
        cells.add(texts.say(language, day.platform().key()));
        for (var metric : Metric.values()) {
            cells.add(cell(metric, metric.of(List.of(day))));
        }
        cells.add(texts.say(language, day.provisional() ? "campaignfigures.provisional" : "campaignfigures.firm"));
        cells.add(day.revision() > 0 ? day.changedAt() : null);
        return cells.toArray();
    }

    /** Excel keeps a percentage as a fraction. */
    private static BigDecimal cell(Metric metric, BigDecimal value) {
        return value != null && metric.unit() == Unit.PERCENT ? value.movePointLeft(2) : value;
    }
}
