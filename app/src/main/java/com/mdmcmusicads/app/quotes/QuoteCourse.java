package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Moves a quote, writes it down and tells the screens. */
@Component
class QuoteCourse {

    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    QuoteCourse(AuditTrail trail, Signals signals, Clock clock) {
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** @throws QuoteRefusal when the quote is not where it could make this move */
    void move(Quote quote, QuoteState next, String action, Map<String, Object> values) {
        quote.move(next, clock.instant());
        note(quote, action, values);
    }

    /** The one it is for knows of it too. */
    void begun(Quote quote) {
        note(quote, "quote.created", Map.of("number", quote.number()));
        var reader = quote.clientId() == null ? Subject.lead(quote.leadId()) : new Subject("client", quote.clientId());
        trail.record("quote.begun", reader, Map.of("quote", quote.id(), "number", quote.number()));
    }

    void note(Quote quote, String action, Map<String, Object> values) {
        trail.record(action, subject(quote.id()), values);
        signals.publish(QuoteDesk.CHANGED, quote.id());
    }

    void changed(Quote quote, Map<String, Object> before, Map<String, Object> after) {
        trail.record("quote.changed", subject(quote.id()), before, after);
        signals.publish(QuoteDesk.CHANGED, quote.id());
    }

    /** Tells the screens, and writes nothing down. */
    void changed(Quote quote) {
        signals.publish(QuoteDesk.CHANGED, quote.id());
    }

    /** The agency's day. */
    LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }

    Instant now() {
        return clock.instant();
    }

    static Subject subject(String quoteId) {
        return new Subject("quote", quoteId);
    }
}
