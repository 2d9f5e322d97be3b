package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.DayText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes into the trail what happens to a subscription, and tells open screens. */
@Component
class SubscriptionTrail {

    static final String TYPE = "subscription";

    private final AuditTrail trail;
    private final Signals signals;

    SubscriptionTrail(AuditTrail trail, Signals signals) {
        this.trail = trail;
        this.signals = signals;
    }

    void started(Agreement agreement, NewSubscription one) {
        var values = new LinkedHashMap<String, Object>();
        values.put("from", one.from());
        values.put("amount", agreement.monthly(one.from()));
        values.put("lines", labels(one));
        record("subscription.started", agreement, values);
        trail.record("subscription.started", client(agreement), texts(values));
    }

    private static String labels(NewSubscription one) {
        return one.lines().stream().map(NewSubscription.Line::label).collect(Collectors.joining(", "));
    }

    void changed(Agreement agreement, Change change) {
        var added = change.added().stream().map(one -> one.line().label()).collect(Collectors.joining(", "));
        var removed = change.removed().stream()
                .map(line -> agreement.line(line).label())
                .collect(Collectors.joining(", "));
        record("subscription.changed", agreement, Map.of("from", change.from(), "added", added, "removed", removed));
    }

    void revised(Agreement agreement, Revision revision) {
        record("subscription.revised", agreement, Map.of("from", agreement.firstPeriodFrom(revision.from())));
    }

    void record(String action, Agreement agreement, Map<String, Object> values) {
        trail.record(action, new Subject(TYPE, id(agreement)), texts(values));
        signal(id(agreement));
    }

    void signal(String id) {
        signals.publish(SubscriptionDesk.CHANGED, id);
    }

    private static Map<String, Object> texts(Map<String, Object> values) {
        var texts = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof Money money) {
            return Amounts.of(money, Locale.FRENCH);
        }
        return value instanceof LocalDate day ? DayText.brief(day) : String.valueOf(value);
    }

    private static Subject client(Agreement agreement) {
        return new Subject("client", agreement.subscription().clientId().toString());
    }

    private static String id(Agreement agreement) {
        return agreement.subscription().id().toString();
    }
}
