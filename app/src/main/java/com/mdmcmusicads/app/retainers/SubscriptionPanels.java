package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.subscriptions.Charge;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.PlannedBill;
import com.mdmcmusicads.app.subscriptions.SubscriptionLine;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of a subscription is made of. */
@org.springframework.stereotype.Component
class SubscriptionPanels {

    private final PeriodReader periods;
    private final DueDays days;

    SubscriptionPanels(PeriodReader periods, DueDays days) {
        this.periods = periods;
        this.days = days;
    }

    /** Why its billing stands still, if it does. */
    Optional<Div> warning(SubscriptionSheet one) {
        if (!one.blockedBy().isEmpty()) {
            var missing = one.blockedBy().stream()
                    .map(code -> Look.say("mentions.missing." + code.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(" ; "));
            var link = new Anchor("clients/" + one.clientId(), Look.say("retainers.blocked.complete"));
            return Optional.of(notice(new Span(Look.say("retainers.blocked") + " " + missing), link));
        }
        return Optional.ofNullable(one.trouble()).map(step -> notice(new Span(Look.say("retainers.trouble"))));
    }

    private static Div notice(Component... pieces) {
        var notice = new Div(pieces);
        notice.addClassNames("panel", "billing-warning");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    Component next(SubscriptionSheet one) {
        return one.next() == null ? new Paragraph(Look.say("retainers.next.none." + one.state())) : bill(one.next());
    }

    static Div bill(PlannedBill bill) {
        var list = list();
        bill.charges().forEach(charge -> list.add(charge(charge)));
        var sum = new ListItem(new Span(Look.say("retainers.next.net")), Look.amount(bill.net()));
        sum.addClassName("sum");
        list.add(sum);
        return new Div(new Paragraph(Look.say("retainers.next.on", Look.day(bill.dueOn()))), list);
    }

    private static ListItem charge(Charge charge) {
        var days = new Span(
                charge.isWhole()
                        ? Look.say(
                                "retainers.period",
                                Look.day(charge.from()),
                                Look.day(charge.until().minusDays(1)))
                        : Look.say(
                                "retainers.share",
                                charge.days(),
                                charge.period().days()));
        days.addClassNames("muted", "small");
        return new ListItem(new Div(new Div(charge.line().label()), days), Look.amount(charge.net()));
    }

    UnorderedList lines(SubscriptionSheet one) {
        var list = list();
        one.lines().stream()
                .filter(line -> line.until() == null || line.until().isAfter(line.from()))
                .forEach(line -> list.add(line(line)));
        return list;
    }

    private ListItem line(SubscriptionLine line) {
        var today = days.today();
        var name = new Div(new Span(line.label()));
        if (!line.isLeftOn(today)) {
            name.add(" ");
            name.add(new Badge(Look.say("retainers.line.past"), Tone.NEUTRAL));
        } else if (line.from().isAfter(today)) {
            name.add(" ");
            name.add(new Badge(Look.say("retainers.line.coming"), Tone.INFO));
        }
        var since = new Span(
                line.until() == null
                        ? Look.say("retainers.line.since", Look.day(line.from()))
                        : Look.say(
                                "retainers.period",
                                Look.day(line.from()),
                                Look.day(line.until().minusDays(1))));
        since.addClassNames("muted", "small");
        var words = new Div(name, since);
        if (line.discount().signum() > 0) {
            var discount = Amounts.percent(line.discount(), UI.getCurrent().getLocale());
            var less = new Span(Look.say("retainers.line.discount", Look.text(line.unitPrice()), discount));
            less.addClassNames("muted", "small");
            words.add(new Div(less));
        }
        return new ListItem(words, Look.amount(line.monthly()));
    }

    Component periods(SubscriptionSheet one) {
        var rows = periods.of(one.id(), one.currency());
        if (rows.isEmpty()) {
            return new Paragraph(Look.say("retainers.periods.none"));
        }
        var list = list();
        rows.forEach(row -> list.add(period(row)));
        return list;
    }

    private static ListItem period(SettledPeriod row) {
        var words = new Div(new Div(Look.say(
                "retainers.period", Look.day(row.from()), Look.day(row.until().minusDays(1)))));
        if (row.documentId() == null) {
            var what = new Span(Look.say("retainers.outcome." + row.outcome())
                    + (row.reason() == null ? "" : " – " + row.reason()));
            what.addClassNames("muted", "small");
            words.add(what);
            return new ListItem(words, new Span());
        }
        var kind = row.isCredit() ? "retainers.credit" : "retainers.invoice";
        var name = row.number() == null ? Look.say(kind + ".draft") : Look.say(kind, row.number());
        var link = new Anchor("invoices/" + row.documentId(), name);
        link.getElement().setAttribute("router-link", true);
        words.add(link);
        return new ListItem(words, Look.amount(row.isCredit() ? row.net().negated() : row.net()));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("money-list");
        return list;
    }
}
