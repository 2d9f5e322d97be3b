package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quotes.QuoteState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings a quote to its client: approval, the mail, reminders, and the end when no yes comes. */
@Component
class QuoteCourier {

    /** Half a working day: a client waits for it. */
    private static final Duration SOON = Duration.ofHours(4);

    private final QuoteDesk quotes;
    private final QuoteMails mails;
    private final Reminders reminders;
    private final Approver approver;
    private final OrderClient clients;
    private final OrderNews news;
    private final BusinessHours hours;
    private final Clock clock;

    QuoteCourier(
            QuoteDesk quotes,
            QuoteMails mails,
            Reminders reminders,
            Approver approver,
            OrderClient clients,
            OrderNews news,
            BusinessHours hours,
            Clock clock) {
        this.quotes = quotes;
        this.mails = mails;
        this.reminders = reminders;
        this.approver = approver;
        this.clients = clients;
        this.news = news;
        this.hours = hours;
        this.clock = clock;
    }

    /** @param why message key of the rule that asks for it */
    Instant requestApproval(String quoteId, String why) {
        var quote = quotes.quote(quoteId);
        news.tell(Role.DIRECTION, "approval", quote);
        news.note("quote.approval-requested", quote, Map.of("approvalWhy", why));
        return hours.after(clock.instant(), SOON);
    }

    void refuse(String quoteId, String reason) {
        quotes.refuse(quoteId, reason);
        news.tellSeller("refused", quotes.quote(quoteId));
    }

    /** @param byPerson whether somebody had to approve it */
    void release(String quoteId, boolean byPerson) {
        quotes.approve(quoteId, byPerson ? approver.of(quoteId) : AuditTrail.SYSTEM);
    }

    /** @return when its validity ends */
    Instant send(String quoteId) {
        quotes.markSent(quoteId);
        var quote = quotes.quote(quoteId);
        mails.send(quote);
        return Reminders.end(quote);
    }

    Optional<Instant> nextReminder(String quoteId) {
        return reminders.next(quotes.quote(quoteId), clock.instant());
    }

    /** Nothing leaves at night or for a quote that was answered meanwhile; it is planned again. */
    void remind(String quoteId) {
        var quote = quotes.quote(quoteId);
        if (quote.state().isOpen() && reminders.isTime(quote, clock.instant())) {
            var number = reminders.note(quote, clock.instant());
            mails.remind(quote, number);
            news.note("quote.reminded", quote, Map.of("number", number));
        }
    }

    void expire(String quoteId) {
        quotes.markExpired(quoteId);
        lose("expired", quotes.quote(quoteId));
    }

    /** What was declined on our page says so already; another system may have told it. */
    void decline(String quoteId, String reason) {
        var quote = quotes.quote(quoteId);
        if (quote.state().isOpen()) {
            quotes.decline(quoteId, quote.version(), reason == null ? "" : reason);
        }
        if (quotes.quote(quoteId).state() == QuoteState.DECLINED) {
            lose("declined", quote);
        }
    }

    private void lose(String how, QuoteSheet quote) {
        clients.isLost(quote);
        news.tellSeller(how, quote);
    }
}
