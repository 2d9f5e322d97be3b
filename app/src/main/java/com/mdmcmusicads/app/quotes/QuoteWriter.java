package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.identity.CurrentAccount;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who sell do with a quote. */
@Service
@Transactional
@PreAuthorize("hasRole('SALES')")
public class QuoteWriter {

    private static final int USUAL_VALIDITY = 30;
    private static final Duration SITTING = Duration.ofMinutes(10);

    private final Quotes quotes;
    private final QuoteVersions versions;
    private final QuoteNumbers numbers;
    private final Addressees addressees;
    private final QuoteCourse course;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    QuoteWriter(
            Quotes quotes,
            QuoteVersions versions,
            QuoteNumbers numbers,
            Addressees addressees,
            QuoteCourse course,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.quotes = quotes;
        this.versions = versions;
        this.numbers = numbers;
        this.addressees = addressees;
        this.course = course;
        this.account = account;
        this.events = events;
    }

    /** @return the id of an empty draft */
    public String begin(NewQuote wanted) {
        var today = course.today();
        var number = numbers.next(today.getYear());
        var quote = new Quote(number, wanted.clientId(), wanted.leadId(), me(), course.now());
        var empty = addressees.empty(quote, USUAL_VALIDITY);
        return keepNew(quote, empty);
    }

    /** @return the id of a new draft for the same people that says the same */
    public String copy(String id) {
        var model = quotes.get(id);
        var quote =
                new Quote(numbers.next(course.today().getYear()), model.clientId(), model.leadId(), me(), course.now());
        return keepNew(quote, versions.current(model).text());
    }

    private String keepNew(Quote quote, QuoteText text) {
        var version = new QuoteVersion(1);
        version.write(text, addressees.of(quote), course.today(), me(), course.now());
        quote.show(version, course.now(), me());
        quotes.saveAndFlush(quote);
        version.of(quote.id());
        versions.save(version);
        course.begun(quote);
        return quote.id();
    }

    /**
     * Writes a draft.
     *
     * @param revision what {@link QuoteReader} gave when the writing began, or the last save
     * @return the revision for the next save
     * @throws QuoteClash when somebody else wrote meanwhile
     * @throws QuoteFaults when something in it cannot stand
     */
    public int save(String id, int revision, QuoteText text) {
        var quote = mine(id, revision);
        QuoteRules.check(text);
        if (quote.state() != QuoteState.DRAFT) {
            throw new QuoteRefusal("quotes.refusal.written", quote.state());
        }
        var version = versions.current(quote);
        var addressee = addressees.of(quote);
        addressees.checkCurrency(quote, text);
        if (text.equals(version.text()) && addressee.equals(version.addressee())) {
            return quote.revision();
        }
        var before = values(version.pricing());
        var goesOn = isSameSitting(quote);
        version.write(text, addressee, course.today(), me(), course.now());
        quote.show(version, course.now(), me());
        if (goesOn) {
            course.changed(quote);
        } else {
            recordChange(quote, before, values(version.pricing()));
        }
        return quotes.saveAndFlush(quote).revision();
    }

    /** Whoever types saves at every step; the trail keeps one line a sitting, and the figures of what is handed in. */
    private boolean isSameSitting(Quote quote) {
        return quote.changedBy().equals(me())
                && quote.changedAt().isAfter(course.now().minus(SITTING));
    }

    /** Hands it in: from here its process decides who has to look at it. */
    public void submit(String id, int revision) {
        var quote = mine(id, revision);
        var version = versions.current(quote);
        QuoteRules.checkComplete(version.text());
        quote.because(null);
        var values = values(version.pricing());
        values.put("version", quote.version());
        course.move(quote, QuoteState.TO_APPROVE, "quote.submitted", values);
        version.write(version.text(), addressees.of(quote), course.today(), me(), course.now());
        quote.show(version, course.now(), me());
        events.publishEvent(new QuoteSubmitted(id));
    }

    /** Takes it back to write it anew; what was released for the client stays readable as it was. */
    public void revise(String id) {
        var quote = quotes.locked(id);
        var old = versions.current(quote);
        course.move(quote, QuoteState.DRAFT, "quote.revised", Map.of("version", quote.version()));
        if (old.isReleased()) {
            quote.nextVersion();
            var next = new QuoteVersion(quote.version());
            next.of(id);
            next.write(old.text(), addressees.of(quote), course.today(), me(), course.now());
            versions.save(next);
        }
        events.publishEvent(new QuoteRevised(id));
    }

    /** Withdraws it for good. */
    public void cancel(String id, String reason) {
        var quote = quotes.locked(id);
        quote.because(reason);
        course.move(quote, QuoteState.CANCELLED, "quote.cancelled", Map.of("reason", reason));
        events.publishEvent(new QuoteCancelled(id));
    }

    private Quote mine(String id, int revision) {
        var quote = quotes.locked(id);
        if (quote.revision() != revision) {
            throw new QuoteClash(quote.changedBy(), quote.changedAt());
        }
        return quote;
    }

    private void recordChange(Quote quote, Map<String, Object> before, Map<String, Object> after) {
        var unchanged = List.copyOf(before.keySet()).stream()
                .filter(field -> before.get(field).equals(after.get(field)))
                .toList();
        before.keySet().removeAll(unchanged);
        after.keySet().removeAll(unchanged);
        course.changed(quote, before, after);
    }

    private static Map<String, Object> values(Pricing pricing) {
        var values = new LinkedHashMap<String, Object>();
        values.put("lines", pricing.lines().size());
        values.put("once", pricing.once().net().amount());
        values.put("monthly", pricing.monthly().net().amount());
        values.put("discount", pricing.biggestDiscount());
        return values;
    }

    private String me() {
        return account.require().id();
    }
}
