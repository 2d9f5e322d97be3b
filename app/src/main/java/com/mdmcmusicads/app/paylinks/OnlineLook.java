package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.AttemptState;
import com.mdmcmusicads.app.payments.OnlineAttempt;
import com.mdmcmusicads.app.payments.Refund;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** Attempts and refunds as people read them. */
final class OnlineLook {

    private OnlineLook() {}

    static Component attempts(List<OnlineAttempt> attempts, Instant now) {
        var list = list();
        attempts.forEach(attempt -> list.add(new ListItem(attempt(attempt, now), amount(attempt.amount()))));
        return new Div(new H3(say("paylinks.panel.attempts")), list);
    }

    static Component refunds(List<Refund.Entry> refunds, Instant now) {
        var list = list();
        refunds.forEach(refund -> list.add(new ListItem(refund(refund, now), amount(refund.amount()))));
        return new Div(new H3(say("paylinks.panel.refunds")), list);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("money-list");
        return list;
    }

    private static Div attempt(OnlineAttempt attempt, Instant now) {
        var what = attempt.offSession() ? say("paylinks.panel.charge", attempt.number()) : say("paylinks.panel.page");
        var method = attempt.method() == null ? "" : " · " + say("payments.method." + attempt.method());
        var head = new Div(
                new Span(what + method + " "),
                new Badge(say("payments.state." + attempt.state()), tone(attempt.state())));
        return new Div(head, line(attempt.reason(), attempt.changedAt(), now));
    }

    private static Div refund(Refund.Entry refund, Instant now) {
        var state = refund.outcome() == null ? "ASKED" : refund.outcome().name();
        var tone = refund.outcome() == Refund.Outcome.FAILED
                ? Tone.DANGER
                : refund.outcome() == Refund.Outcome.SETTLED ? Tone.SUCCESS : Tone.INFO;
        return new Div(
                new Div(new Badge(say("paylinks.refund." + state), tone)), line(refund.reason(), refund.at(), now));
    }

    private static Div line(String reason, Instant at, Instant now) {
        var line = new Div(new RelativeTime(at, now));
        line.addClassNames("muted", "small");
        if (reason != null) {
            line.add(new Span(" · " + say("paylinks.panel.reason", reason(reason))));
        }
        return line;
    }

    /** In words where we have some, else the provider's. */
    private static String reason(String code) {
        var key = "paylinks.reason." + code;
        var words = say(key);
        return words.contains(key) ? code.replace('_', ' ') : words;
    }

    private static Tone tone(AttemptState state) {
        return switch (state) {
            case SUCCEEDED -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
            case NEEDS_ACTION -> Tone.WARNING;
            case ASKED, OPEN, PROCESSING -> Tone.INFO;
            case EXPIRED -> Tone.NEUTRAL;
        };
    }

    private static Span amount(Money money) {
        var span = new Span(Amounts.of(money, UI.getCurrent().getLocale()));
        span.addClassName("amount");
        return span;
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
