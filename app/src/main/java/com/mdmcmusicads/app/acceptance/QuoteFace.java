package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.pages.PublicForm;
import com.mdmcmusicads.app.pages.PublicForm.Field;
import com.mdmcmusicads.app.pages.PublicPage;
import com.mdmcmusicads.app.pages.PublicPage.Price;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.app.vat.Totals;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quote as a page shows it: what it is, what it costs, what may be added, what goes to the platforms. */
final class QuoteFace {

    private final Texts texts;
    private final Locale reader;
    private final QuoteSheet sheet;

    /** @param sheet with the options that are chosen */
    QuoteFace(Texts texts, Locale reader, QuoteSheet sheet) {
        this.texts = texts;
        this.reader = reader;
        this.sheet = sheet;
    }

    void show(PublicPage page) {
        if (sheet.note() != null && !sheet.note().isBlank()) {
            page.quote(sheet.note());
        }
        prices(page, Unit.MONTH, sheet.monthly());
        prices(page, Unit.ONCE, sheet.once());
        sheet.lines().stream()
                .map(line -> line.vat().reason(reader))
                .filter(reason -> reason != null)
                .distinct()
                .forEach(page::note);
        if (sheet.addressee().assumed()) {
            page.note(say("assumed"));
        }
    }

    private void prices(PublicPage page, Unit unit, Totals totals) {
        var lines = sheet.ordered().stream().filter(line -> line.unit() == unit).toList();
        if (!lines.isEmpty()) {
            var rows = new ArrayList<Price>();
            lines.forEach(line -> rows.add(price(line)));
            var sums = sums(totals);
            rows.addAll(sums);
            page.prices(say("unit." + unit), rows, sums.size());
        }
    }

    private List<Price> sums(Totals totals) {
        var sums = new ArrayList<Price>();
        sums.add(new Price(say("net"), null, Amounts.of(totals.net(), reader)));
        totals.parts()
                .forEach(part -> sums.add(new Price(
                        texts.say(
                                reader,
                                "acceptance.tax",
                                Amounts.percent(part.vat().rate(), reader)),
                        null,
                        Amounts.of(part.tax(), reader))));
        sums.add(new Price(say("gross"), null, Amounts.of(totals.gross(), reader)));
        return sums;
    }

    private Price price(QuoteSheet.Line line) {
        return new Price(line.label(), detail(line), Amounts.of(line.priced().net(), reader));
    }

    private String detail(QuoteSheet.Line line) {
        var quantity = NumberFormat.getNumberInstance(reader).format(line.quantity());
        var times = quantity + " × " + Amounts.of(line.unitPrice(), reader);
        var discount = line.discount().signum() == 0 ? null : "− " + Amounts.percent(line.discount(), reader);
        return Stream.of(line.detail(), discount == null && quantity.equals("1") ? null : times, discount)
                .filter(piece -> piece != null && !piece.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What can be added, with a button that counts anew; nothing where there is no option. */
    void options(PublicPage page, Set<Integer> chosen) {
        var options = sheet.lines().stream().filter(QuoteSheet.Line::optional).toList();
        if (options.isEmpty()) {
            return;
        }
        var form = PublicForm.asking().hidden("lang", reader.getLanguage());
        for (var option : options) {
            var label = texts.say(
                    reader,
                    "acceptance.option." + option.unit(),
                    option.label(),
                    Amounts.of(option.priced().net(), reader));
            form.tick(Field.of("option", label), String.valueOf(option.position()), chosen.contains(option.position()));
        }
        page.heading(say("options")).form(form.note(say("options.line")).quietButton(say("options.count")));
    }

    void media(PublicPage page) {
        if (!sheet.media().isEmpty()) {
            var budgets = sheet.media().stream()
                    .map(declared -> new Price(
                            texts.say(reader, "quotes.pdf.platform." + declared.platform()),
                            null,
                            texts.say(reader, "quotes.pdf.media.month", Amounts.of(declared.budget(), reader))))
                    .toList();
            page.media(say("media"), say("media.line"), budgets);
        }
    }

    private String say(String key) {
        return texts.say(reader, "acceptance." + key);
    }
}
