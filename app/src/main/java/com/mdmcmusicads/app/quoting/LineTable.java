package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a quote to read: months, once, and what the client may add. */
class LineTable extends Div {

    LineTable(QuoteSheet sheet) {
        addClassName("quote-lines");
        for (var unit : Unit.values()) {
            show(
                    "quotes.pdf.unit." + unit,
                    sheet.ordered().stream().filter(line -> line.unit() == unit).toList());
        }
        show(
                "quotes.pdf.options",
                sheet.lines().stream().filter(line -> !line.chosen()).toList());
    }

    private void show(String title, List<QuoteSheet.Line> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(item(line)));
            add(new H3(getTranslation(title)), list);
        }
    }

    private ListItem item(QuoteSheet.Line line) {
        var label = new Span(line.label());
        label.addClassName("quote-line-label");
        var detail = new Span(detail(line));
        detail.addClassNames("muted", "small");
        var amount = new Span(Amounts.of(line.priced().net(), getLocale()));
        amount.addClassName("amount");
        return new ListItem(new Div(label, detail), amount);
    }

    private String detail(QuoteSheet.Line line) {
        var quantity = NumberFormat.getNumberInstance(getLocale()).format(line.quantity());
        return Stream.of(
                        line.detail(),
                        quantity + " × " + Amounts.of(line.unitPrice(), getLocale()),
                        line.discount().signum() == 0 ? null : "− " + Amounts.percent(line.discount(), getLocale()),
                        line.optional() && line.chosen() ? getTranslation("quoting.chosen") : null)
                .filter(piece -> piece != null && !piece.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
