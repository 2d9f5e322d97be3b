package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.vat.Totals;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a quote comes to, months and once apart, with its tax and why it is taxed so; the media budget is in none of it. */
class TotalsBox extends Div {

    TotalsBox() {
        addClassName("quote-totals");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(QuoteSheet sheet) {
        removeAll();
        var monthly = has(sheet, Unit.MONTH);
        var once = has(sheet, Unit.ONCE);
        if (monthly) {
            add(new H3(getTranslation("quoting.totals.MONTH")), sums(sheet.monthly()));
        }
        if (once) {
            add(new H3(getTranslation("quoting.totals.ONCE")), sums(sheet.once()));
        }
        if (monthly && once) {
            var list = new DescriptionList();
            list.addClassNames("quote-sums", "quote-first");
            row(
                    list,
                    getTranslation("quoting.totals.first"),
                    Amounts.of(sheet.atOrder().gross(), getLocale()));
            add(list);
        }
        if (!monthly && !once) {
            add(new Paragraph(getTranslation("quoting.totals.none")));
        }
        add(position(sheet));
    }

    private static boolean has(QuoteSheet sheet, Unit unit) {
        return sheet.ordered().stream().anyMatch(line -> line.unit() == unit);
    }

    private DescriptionList sums(Totals totals) {
        var list = new DescriptionList();
        list.addClassName("quote-sums");
        row(list, getTranslation("quoting.totals.net"), Amounts.of(totals.net(), getLocale()));
        for (var part : totals.parts()) {
            var label = getTranslation(
                    "quoting.totals.tax", Amounts.percent(part.vat().rate(), getLocale()));
            row(list, label, Amounts.of(part.tax(), getLocale()));
        }
        row(list, getTranslation("quoting.totals.gross"), Amounts.of(totals.gross(), getLocale()));
        return list;
    }

    private static void row(DescriptionList list, String label, String amount) {
        var value = new DescriptionList.Description(amount);
        value.addClassName("amount");
        list.add(new DescriptionList.Term(label), value);
    }

    private Span position(QuoteSheet sheet) {
        var key = sheet.addressee().assumed()
                ? "assumed"
                : sheet.addressee().position().name();
        var words = new Span(getTranslation("quoting.position." + key));
        words.addClassNames("muted", "small");
        return words;
    }
}
