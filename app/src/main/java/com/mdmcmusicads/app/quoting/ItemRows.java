package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.QuoteFaults.Fault;
import com.mdmcmusicads.app.quotes.QuoteItem;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a quote under one another, in the order of the document. */
class ItemRows extends Div implements ItemRow.Acts {

    private final transient Runnable onChange;
    private final List<ItemRow> rows = new ArrayList<>();
    private final Paragraph nothing = new Paragraph(getTranslation("quoting.items.none"));

    ItemRows(Runnable onChange) {
        this.onChange = onChange;
        addClassName("quote-items");
        add(nothing);
    }

    void show(List<QuoteItem> items) {
        rows.forEach(this::remove);
        rows.clear();
        items.forEach(this::put);
        nothing.setVisible(rows.isEmpty());
    }

    /** A new line at the end. */
    void append(QuoteItem item) {
        put(item);
        nothing.setVisible(false);
        onChange.run();
    }

    private void put(QuoteItem item) {
        var row = new ItemRow(item, onChange, this);
        rows.add(row);
        add(row);
    }

    void focusLast() {
        rows.get(rows.size() - 1).focus();
    }

    List<QuoteItem> read() {
        return rows.stream().map(ItemRow::read).toList();
    }

    boolean has(String offerCode) {
        return rows.stream().anyMatch(row -> offerCode.equals(row.read().offerCode()));
    }

    void discount(BigDecimal percent) {
        rows.forEach(row -> row.discount(percent));
    }

    void translate(Map<String, QuoteItem> from, Map<String, QuoteItem> to) {
        rows.forEach(row -> row.translate(from, to));
    }

    void price(List<QuoteSheet.Line> lines) {
        for (var at = 0; at < rows.size() && at < lines.size(); at++) {
            rows.get(at).forgive();
            rows.get(at).price(lines.get(at));
        }
    }

    void complain(List<Fault> faults) {
        rows.forEach(ItemRow::forgive);
        faults.stream()
                .filter(fault -> fault.line() > 0)
                .forEach(fault -> rows.get(fault.line() - 1).complain(fault.field(), getTranslation(fault.key())));
    }

    @Override
    public void move(ItemRow row, int by) {
        var at = rows.indexOf(row);
        var to = at + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(at);
            rows.add(to, row);
            remove(row);
            addComponentAtIndex(to + 1, row);
            onChange.run();
        }
    }

    @Override
    public void remove(ItemRow row) {
        rows.remove(row);
        super.remove(row);
        nothing.setVisible(rows.isEmpty());
        onChange.run();
    }
}
