package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.paper.Fact;
import com.mdmcmusicads.app.paper.Notice;
import com.mdmcmusicads.app.paper.PaperTable;
import com.mdmcmusicads.app.paper.PaperTable.Cell;
import com.mdmcmusicads.app.paper.PaperTable.Column;
import com.mdmcmusicads.app.paper.PaperTable.Row;
import com.mdmcmusicads.app.paper.Sum;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.app.vat.Totals;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The lines of a quote, its sums and its media budget, as they stand on paper. */
final class QuoteTables {

    private final Texts texts;
    private final QuoteSheet sheet;
    private final Locale language;

    QuoteTables(Texts texts, QuoteSheet sheet) {
        this.texts = texts;
        this.sheet = sheet;
        language = sheet.language();
    }

    /** What is ordered: the months first, then what is due once. */
    PaperTable ordered() {
        var rows = new ArrayList<Row>();
        for (var unit : Unit.values()) {
            addRows(rows, unit, QuoteSheet.Line::chosen);
        }
        return new PaperTable(columns(), rows);
    }

    PaperTable options() {
        var rows = new ArrayList<Row>();
        for (var unit : Unit.values()) {
            addRows(rows, unit, line -> !line.chosen());
        }
        return new PaperTable(columns(), rows);
    }

    private void addRows(List<Row> rows, Unit unit, Predicate<QuoteSheet.Line> wanted) {
        var lines = sheet.lines().stream()
                .filter(line -> line.unit() == unit)
                .filter(wanted)
                .toList();
        if (!lines.isEmpty()) {
            rows.add(Row.heading(say("unit." + unit)));
            lines.forEach(line -> rows.add(row(line)));
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.words(say("column.label"), 5.2f),
                Column.words(say("column.platform"), 1.5f),
                Column.figures(say("column.quantity"), 0.9f),
                Column.figures(say("column.price"), 1.7f),
                Column.figures(say("column.discount"), 1.3f),
                Column.figures(say("column.net"), 1.8f));
    }

    private Row row(QuoteSheet.Line line) {
        return Row.of(
                new Cell(line.label(), line.detail()),
                Cell.of(line.platform() == null ? "" : say("platform." + line.platform())),
                Cell.of(NumberFormat.getNumberInstance(language).format(line.quantity())),
                Cell.of(Amounts.of(line.unitPrice(), language)),
                Cell.of(line.discount().signum() == 0 ? "" : "−\u00a0" + percent(line.discount())),
                Cell.of(Amounts.of(line.priced().net(), language)));
    }

    List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        var monthly = has(Unit.MONTH);
        var once = has(Unit.ONCE);
        if (monthly) {
            add(sums, sheet.monthly(), "monthly", !once);
        }
        if (once) {
            add(sums, sheet.once(), "once", !monthly);
        }
        if (monthly && once) {
            sums.add(Sum.due(say("first"), Amounts.of(sheet.atOrder().gross(), language)));
        }
        return sums;
    }

    private boolean has(Unit unit) {
        return sheet.ordered().stream().anyMatch(line -> line.unit() == unit);
    }

    private void add(List<Sum> sums, Totals totals, String kind, boolean alone) {
        sums.add(Sum.plain(say(kind + ".net"), Amounts.of(totals.net(), language)));
        for (var part : totals.parts()) {
            var label = texts.say(language, "quotes.pdf.tax", percent(part.vat().rate()));
            sums.add(Sum.plain(label, Amounts.of(part.tax(), language)));
        }
        var gross = Amounts.of(totals.gross(), language);
        sums.add(alone ? Sum.due(say(kind + ".gross"), gross) : Sum.strong(say(kind + ".gross"), gross));
    }

    /** What goes to the platforms and never to us. */
    Notice media() {
        var facts = new ArrayList<Fact>();
        sheet.media()
                .forEach(declared ->
                        facts.add(new Fact(say("platform." + declared.platform()), perMonth(declared.budget()))));
        if (sheet.media().size() > 1) {
            var sum = sheet.media().stream().map(QuoteSheet.Declared::budget).reduce(MediaBudget::plus);
            facts.add(new Fact(say("media.sum"), perMonth(sum.orElseThrow())));
        }
        return new Notice(Notice.Tone.MEDIA, say("media"), say("media.line"), facts);
    }

    private String perMonth(MediaBudget budget) {
        return texts.say(language, "quotes.pdf.media.month", Amounts.of(budget, language));
    }

    private String percent(BigDecimal rate) {
        return Amounts.percent(rate, language);
    }

    private String say(String key) {
        return texts.say(language, "quotes.pdf." + key);
    }
}
