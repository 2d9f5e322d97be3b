package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What the agency charges: a box of its own, so that nobody takes it for the media budget. */
class FeeBox extends Section {

    FeeBox(Money monthly) {
        addClassName("fee-box");
        var sum = new Span(monthly == null ? "–" : Amounts.of(monthly, getLocale()));
        sum.addClassNames("amount", "fee-sum");
        var head = new Div(new H2(getTranslation("campaigning.fee")), sum);
        head.addClassName("box-head");
        var line = new Paragraph(getTranslation(monthly == null ? "campaigning.fee.none" : "campaigning.fee.line"));
        line.addClassNames("muted", "small");
        add(head, line);
    }
}
