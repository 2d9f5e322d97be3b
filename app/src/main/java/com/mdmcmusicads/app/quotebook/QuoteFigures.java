package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The month in figures above the list; each currency by itself. */
class QuoteFigures extends Section {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    QuoteFigures() {
        addClassName("quote-figures");
        getElement().setAttribute("aria-label", getTranslation("quotebook.figures"));
    }

    void show(List<QuoteMonth> months) {
        removeAll();
        months.forEach(this::show);
        setVisible(!months.isEmpty());
    }

    private void show(QuoteMonth month) {
        figure("sent", String.valueOf(month.sent()), null);
        figure("accepted", String.valueOf(month.accepted()), worth(month.acceptedMonthly(), month.acceptedOnce()));
        figure("rate", rate(month), null);
        figure("open", String.valueOf(month.open()), worth(month.openMonthly(), month.openOnce()));
    }

    private void figure(String name, String value, String detail) {
        var label = new Span(getTranslation("quotebook.figure." + name));
        label.addClassName("figure-label");
        var number = new Span(value);
        number.addClassName("figure-value");
        var figure = new Div(label, number);
        figure.addClassName("quote-figure");
        if (detail != null) {
            var small = new Span(detail);
            small.addClassNames("muted", "small");
            figure.add(small);
        }
        add(figure);
    }

    private String worth(Money monthly, Money once) {
        return getTranslation("quotebook.worth", Amounts.of(monthly, getLocale()), Amounts.of(once, getLocale()));
    }

    /** Of those that ended this month. */
    private String rate(QuoteMonth month) {
        var ended = month.accepted() + month.declined();
        return ended == 0
                ? "–"
                : Amounts.percent(
                        new BigDecimal(month.accepted())
                                .multiply(HUNDRED)
                                .divide(new BigDecimal(ended), 0, RoundingMode.HALF_UP),
                        getLocale());
    }
}
