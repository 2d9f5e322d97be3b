package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

/** The list of payments: a table where there is room, cards on a phone. */
class PaymentGrid extends Grid<PaymentRow> {

    private static final int NARROW = 800;

    private final transient PaymentDialogs dialogs;

    /** @param dialogs null for those who only read */
    PaymentGrid(PaymentDialogs dialogs) {
        super(50);
        this.dialogs = dialogs;
        addClassNames("leads-list", "payments-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        Narrow.watch(this, NARROW, this::narrow);
        setAriaLabel(getTranslation("receivables.title"));
        column("day", row -> new Span(day(row))).setWidth("7.5rem");
        column("client", this::who).setFlexGrow(2).setWidth("11rem");
        column("method", row -> new Span(method(row))).setWidth("8.5rem");
        column("invoices", row -> new Span(row.invoices() == null ? "–" : row.invoices()))
                .setFlexGrow(1)
                .setWidth("8rem");
        column("amount", row -> amount(row.payment().net())).setWidth("9rem").setTextAlign(ColumnTextAlign.END);
        column("left", this::left).setWidth("8.5rem").setTextAlign(ColumnTextAlign.END);
        column("acts", this::acts).setWidth("16rem").setTextAlign(ColumnTextAlign.END);
        addComponentColumn(this::card).setKey("card").setVisible(false);
    }

    private <C extends Component> Column<PaymentRow> column(String key, SerializableFunction<PaymentRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("receivables.column." + key))
                .setFlexGrow(0);
    }

    private void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private String day(PaymentRow row) {
        return DayText.brief(row.payment().day());
    }

    private String method(PaymentRow row) {
        return getTranslation("receivables.method." + row.payment().method());
    }

    private Component who(PaymentRow row) {
        var note = new Span(row.payment().note() == null ? "" : row.payment().note());
        note.addClassName("lead-person");
        var who = new Div(client(row), note);
        who.addClassName("lead-who");
        return who;
    }

    private Component client(PaymentRow row) {
        if (row.clientName() == null) {
            return new Badge(getTranslation("receivables.unknown-payer"), Tone.WARNING);
        }
        var link = new Anchor("clients/" + row.payment().clientId(), row.clientName());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Span amount(Money money) {
        var amount = new Span(Amounts.of(money, getLocale()));
        amount.addClassName("amount");
        return amount;
    }

    private Component left(PaymentRow row) {
        var left = row.payment().left();
        return left.isPositive() ? new Badge(Amounts.of(left, getLocale()), Tone.WARNING) : amount(left);
    }

    private Component acts(PaymentRow row) {
        var acts = new Div();
        acts.addClassName("row-acts");
        if (dialogs != null && row.payment().left().isPositive()) {
            acts.add(act("allocate", () -> dialogs.allocate(row)), act("refund", () -> dialogs.refund(row)));
        }
        if (dialogs != null && row.payment().net().isPositive()) {
            acts.add(act("undo", () -> dialogs.undo(row)));
        }
        return acts;
    }

    private Button act(String name, Runnable work) {
        var button = new Button(getTranslation("receivables." + name), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component card(PaymentRow row) {
        var head = new Div(who(row), amount(row.payment().net()));
        head.addClassName("lead-card-head");
        var card = new Div(head, new Div(new Span(day(row) + " · " + method(row) + " "), left(row)), acts(row));
        card.addClassName("lead-card");
        return card;
    }
}
