package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;

/** Clients who are late: a table where there is room, cards on a phone. */
class DebtorGrid extends Grid<Debtor> {

    private static final int NARROW = 800;

    DebtorGrid() {
        super(50);
        addClassNames("leads-list", "debtors-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        Narrow.watch(this, NARROW, this::narrow);
        setAriaLabel(getTranslation("dunning.title"));
        column("client", this::who).setFlexGrow(2).setWidth("14rem");
        column("oldest", row -> new Span(Letters.day(row.oldest(), getLocale())))
                .setWidth("11rem");
        for (var age = 0; age < 4; age++) {
            var index = age;
            figure("age." + age, row -> amount(row.ages().get(index)));
        }
        figure("overdue", row -> amount(row.overdue()));
        addComponentColumn(this::card).setKey("card").setVisible(false);
    }

    private <C extends Component> Column<Debtor> column(String key, SerializableFunction<Debtor, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("dunning.column." + key))
                .setFlexGrow(0);
    }

    private <C extends Component> void figure(String key, SerializableFunction<Debtor, C> cell) {
        column(key, cell).setWidth("9rem").setTextAlign(ColumnTextAlign.END);
    }

    private void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private Component who(Debtor row) {
        var link = new RouterLink(row.name(), DebtorView.class, row.clientId());
        link.addClassName("lead-title");
        var count = new Span(getTranslation("dunning.invoices" + (row.invoices() == 1 ? ".one" : ""), row.invoices()));
        count.addClassName("lead-person");
        var who = new Div(link, count);
        who.addClassName("lead-who");
        if (row.disputed() > 0) {
            who.add(new Badge(getTranslation("dunning.disputed"), Tone.WARNING));
        }
        return who;
    }

    private Span amount(Money money) {
        var amount = new Span(money.isZero() ? "–" : Amounts.of(money, getLocale()));
        amount.addClassName("amount");
        return amount;
    }

    private Component card(Debtor row) {
        var head = new Div(who(row), amount(row.overdue()));
        head.addClassName("lead-card-head");
        var card = new Div(head, new Span(getTranslation("dunning.since", Letters.day(row.oldest(), getLocale()))));
        card.addClassName("lead-card");
        return card;
    }
}
