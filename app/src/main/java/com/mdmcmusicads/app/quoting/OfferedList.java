package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.quotes.NewQuote;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Supplier;

/** What somebody was offered so far, and a button that begins the next quote. */
class OfferedList extends Div {

    private final transient QuoteTools tools;
    private final transient Supplier<List<QuoteSheet>> source;
    private final Div quotes = new Div();

    OfferedList(QuoteTools tools, Signals signals, Person reader, NewQuote wanted, Supplier<List<QuoteSheet>> source) {
        this.tools = tools;
        this.source = source;
        addClassName("quotes-offered");
        add(quotes);
        if (reader.has(Role.SALES)) {
            add(new Button(getTranslation("quoting.new"), VaadinIcon.PLUS.create(), click -> begin(wanted)));
        }
        show();
        Refresh.of(this, signals, QuoteDesk.CHANGED, id -> true, this::show);
    }

    private void begin(NewQuote wanted) {
        var made = new String[1];
        if (new Notices(tools.words(), getLocale())
                .attempt(() -> made[0] = tools.writer().begin(wanted))) {
            UI.getCurrent().navigate(QuoteEditorView.class, made[0]);
        }
    }

    private void show() {
        quotes.removeAll();
        var list = new UnorderedList();
        source.get().forEach(sheet -> list.add(item(sheet)));
        quotes.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("quoting.none")));
    }

    private ListItem item(QuoteSheet sheet) {
        var amount = new Span(Amounts.of(sheet.firstMonth(), getLocale()));
        amount.addClassName("amount");
        return new ListItem(
                new RouterLink(sheet.number(), QuoteView.class, sheet.id()), new QuoteBadge(sheet.state()), amount);
    }
}
