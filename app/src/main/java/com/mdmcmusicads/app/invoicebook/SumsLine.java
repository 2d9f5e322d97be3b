package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the issued invoices of a list come to, below it. */
class SumsLine extends Div {

    SumsLine() {
        addClassName("invoice-sums");
        getElement().setAttribute("role", "status");
    }

    void show(InvoiceSums sums) {
        removeAll();
        setVisible(sums.issued() > 0);
        add(new Span(getTranslation("invoicebook.sums", sums.issued())));
        var figures = new DescriptionList();
        figure(figures, "net", sums.net());
        figure(figures, "tax", sums.tax());
        figure(figures, "gross", sums.gross());
        if (sums.open() != null) {
            figure(figures, "open", sums.open());
        }
        add(figures);
    }

    private void figure(DescriptionList figures, String name, Money amount) {
        var value = new DescriptionList.Description(Amounts.of(amount, getLocale()));
        value.addClassName("amount");
        figures.add(new Div(new DescriptionList.Term(getTranslation("invoicebook.column." + name)), value));
    }
}
