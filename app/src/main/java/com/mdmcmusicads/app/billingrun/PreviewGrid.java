package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.Charge;
import com.mdmcmusicads.app.subscriptions.PricedBill;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

/** The preview as a table, or as cards on a phone; a row opens to its lines. */
class PreviewGrid extends Grid<PreviewRow> {

    PreviewGrid() {
        super(100);
        addClassNames("leads-list", "preview-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("billingrun.title"));
        column("client", this::who).setFlexGrow(3).setWidth("15rem").setComparator(row -> row.client());
        amount("net", PreviewRow::net);
        amount("tax", PreviewRow::tax);
        amount("gross", PreviewRow::gross);
        amount("last", PreviewRow::last).setWidth("12rem");
        amount("change", PreviewRow::change);
        column("difference", this::difference).setFlexGrow(2).setWidth("12rem").setComparator(PreviewRow::difference);
        addComponentColumn(this::card).setKey("card").setVisible(false);
    }

    private <C extends Component> Column<PreviewRow> column(String key, SerializableFunction<PreviewRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("billingrun.column." + key))
                .setFlexGrow(0);
    }

    private Column<PreviewRow> amount(String key, SerializableFunction<PreviewRow, Money> part) {
        return column(key, row -> amount(part.apply(row)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8.5rem")
                .setComparator(row -> part.apply(row).amount());
    }

    private Span amount(Money money) {
        var span = new Span(Amounts.of(money, getLocale()));
        span.addClassName("amount");
        return span;
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private Component who(PreviewRow row) {
        var link = new Anchor(row.route(), row.client());
        link.getElement().setAttribute("router-link", true);
        var who = new Div(new Div(link));
        who.addClassName("catalogue-name");
        row.bills().forEach(bill -> bill.bill().charges().forEach(charge -> who.add(line(bill, charge))));
        return who;
    }

    private Span line(PricedBill bill, Charge charge) {
        var part = charge.isWhole()
                ? ""
                : " · "
                        + getTranslation(
                                "billingrun.share",
                                charge.days(),
                                charge.period().days());
        var line = new Span(
                DayText.brief(bill.bill().dueOn()) + " · " + charge.line().label() + part);
        line.addClassNames("muted", "small");
        return line;
    }

    private Div difference(PreviewRow row) {
        var badges = new Div();
        badges.addClassName("badges");
        if (row.difference() != Difference.SAME) {
            badges.add(new Badge(getTranslation("billingrun.difference." + row.difference()), Tone.INFO));
        }
        row.warnings()
                .forEach(warning -> badges.add(new Badge(
                        getTranslation("billingrun.warning." + warning),
                        warning == Warning.NO_METHOD ? Tone.NEUTRAL : Tone.WARNING)));
        return badges;
    }

    private Component card(PreviewRow row) {
        var sums = new Div(
                new Span(getTranslation("billingrun.card", Amounts.of(row.last(), getLocale()))), amount(row.net()));
        sums.addClassName("lead-card-head");
        var card = new Div(who(row), sums, difference(row));
        card.addClassName("lead-card");
        return card;
    }
}
