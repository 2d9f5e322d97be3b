package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.receivables.OpenItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One open invoice of a client: how much since when, what comes next, and what one may do about it. */
class DebtLine extends ListItem {

    private final transient DunningDesk desk;
    private final String invoiceId;

    DebtLine(OpenItem item, DunningDesk desk, boolean mayWrite) {
        this.desk = desk;
        invoiceId = item.invoiceId();
        var link = new Anchor("invoices/" + invoiceId, item.number());
        link.getElement().setAttribute("router-link", true);
        var amount = new Span(Amounts.of(item.open(), getLocale()));
        amount.addClassName("amount");
        var head = new Div(link, amount);
        head.addClassName("debt-head");
        var due = desk.find(invoiceId).map(DunningCase::due).orElse(item.due());
        add(head, new Div(new Span(getTranslation("dunning.page.due", Letters.day(due, getLocale()))), state()));
        if (mayWrite && desk.find(invoiceId).isPresent()) {
            add(acts());
        }
    }

    private Component state() {
        var open = open();
        if (open != null) {
            return new Badge(getTranslation("dunning.page.disputed", open.reason()), Tone.WARNING);
        }
        var next = new Span(desk.next(invoiceId).map(this::next).orElse(""));
        next.addClassNames("muted", "small");
        return new Div(next);
    }

    private Dispute open() {
        return desk.disputes(invoiceId).stream()
                .filter(dispute -> dispute.closedOn() == null)
                .findFirst()
                .orElse(null);
    }

    private String next(NextStep step) {
        var day = step.at().atZone(BusinessHours.PARIS).toLocalDate();
        return getTranslation(
                "dunning.page.next", getTranslation("dunning.stage." + step.stage()), Letters.day(day, getLocale()));
    }

    private Component acts() {
        var acts = new Div();
        acts.addClassName("row-acts");
        if (open() == null) {
            acts.add(
                    act("dispute", () -> ReasonDialog.ask("dispute", reason -> desk.dispute(invoiceId, reason))),
                    act(
                            "snooze",
                            () -> ReasonDialog.askUntil(
                                    "snooze", (until, reason) -> desk.snooze(List.of(invoiceId), until, reason))));
        } else {
            acts.add(act(
                    "close-dispute",
                    () -> ReasonDialog.ask("close-dispute", reason -> desk.closeDispute(invoiceId, reason))));
        }
        return acts;
    }

    private Button act(String name, Runnable work) {
        var button = new Button(getTranslation("dunning.act." + name), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
