package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.audit.AuditTrail;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entrance for other rooms: what a quote says, and what its process and its client may do with it. What is not
 * allowed now is refused with a {@link QuoteRefusal}; who writes quotes uses {@link QuoteWriter}.
 */
@Service
@Transactional
public class QuoteDesk {

    /** Topic of the signal that a quote is new or has changed; its payload is the id. */
    public static final String CHANGED = "quote";

    private final Quotes quotes;
    private final QuoteVersions versions;
    private final QuoteCourse course;
    private final QuoteLinks links;
    private final QuotePapers papers;
    private final QuotePdf pdf;
    private final ApplicationEventPublisher events;

    QuoteDesk(
            Quotes quotes,
            QuoteVersions versions,
            QuoteCourse course,
            QuoteLinks links,
            QuotePapers papers,
            QuotePdf pdf,
            ApplicationEventPublisher events) {
        this.quotes = quotes;
        this.versions = versions;
        this.course = course;
        this.links = links;
        this.papers = papers;
        this.pdf = pdf;
        this.events = events;
    }

    /** @throws QuoteUnknown when there is none */
    @Transactional(readOnly = true)
    public QuoteSheet quote(String id) {
        return find(id).orElseThrow(() -> new QuoteUnknown(id));
    }

    @Transactional(readOnly = true)
    public Optional<QuoteSheet> find(String id) {
        return quotes.find(id).map(quote -> versions.current(quote).sheet(quote));
    }

    /** One version of it, for instance the one a link was made for. */
    @Transactional(readOnly = true)
    public Optional<QuoteSheet> version(String id, int number) {
        return quotes.find(id).flatMap(quote -> versions.of(quote, number).map(version -> version.sheet(quote)));
    }

    /** @param by the account that approved it, or {@code system} when the rules ask nobody */
    public void approve(String id, String by) {
        var quote = quotes.locked(id);
        if (AuditTrail.SYSTEM.equals(by)) {
            course.move(quote, QuoteState.APPROVED, "quote.released", Map.of());
        } else {
            course.move(quote, QuoteState.APPROVED, "quote.approved", Map.of("assignee", by));
        }
        release(quote);
    }

    /** It goes back to whoever wrote it, with the reason. */
    public void refuse(String id, String reason) {
        var quote = quotes.locked(id);
        if (quote.state() != QuoteState.TO_APPROVE) {
            throw QuoteRefusal.move(quote.state(), QuoteState.DRAFT);
        }
        quote.because(reason);
        course.move(quote, QuoteState.DRAFT, "quote.refused", Map.of("reason", reason));
    }

    public void markSent(String id) {
        var quote = quotes.locked(id);
        if (quote.state().isOpen()) {
            return;
        }
        release(quote);
        papers.of(versions.current(quote).sheet(quote), course.now());
        course.move(quote, QuoteState.SENT, "quote.sent", Map.of("version", quote.version()));
    }

    public void markExpired(String id) {
        var quote = quotes.locked(id);
        if (quote.state() != QuoteState.EXPIRED) {
            course.move(quote, QuoteState.EXPIRED, "quote.expired", Map.of("version", quote.version()));
        }
    }

    /** The lead it was made for has become this client. */
    public void belongsTo(String id, String clientId) {
        var quote = quotes.locked(id);
        quote.belongsTo(clientId);
        course.note(quote, "quote.assigned", Map.of());
    }

    /** The signed public address of the version that counts now; older links stop accepting by themselves. */
    public String link(String id) {
        var quote = quotes.locked(id);
        release(quote);
        return links.of(id, quote.version());
    }

    /** The exact bytes of the version that counts now, as the client gets them. */
    public byte[] pdf(String id) {
        return paper(id).bytes();
    }

    /** The same with its name and its SHA-256; made once, at the first asking after it was handed in. */
    public QuotePaper paper(String id) {
        var quote = quotes.locked(id);
        release(quote);
        return papers.of(versions.current(quote).sheet(quote), course.now());
    }

    /** The document of one released version, nothing for one that never was. */
    @Transactional(readOnly = true)
    public Optional<QuotePaper> paper(String id, int version) {
        return version(id, version).flatMap(papers::find);
    }

    /** The document that was accepted, with the proof on it. */
    @Transactional(readOnly = true)
    public byte[] signedCopy(String id, Signature signature) {
        return pdf.signed(quote(id), signature);
    }

    /** The client has opened the page of this version. */
    public void markViewed(String id, int version) {
        var quote = quotes.locked(id);
        if (quote.version() == version && quote.state() == QuoteState.SENT) {
            course.move(quote, QuoteState.VIEWED, "quote.viewed", Map.of("version", version));
        }
    }

    /**
     * Holds the quote for the rest of the transaction: nobody else answers meanwhile.
     *
     * @throws QuoteRefusal when this version cannot be answered any more
     */
    public void hold(String id, int version) {
        openFor(id, version);
    }

    /**
     * The client signs exactly this version, with these options (positions of optional lines).
     *
     * @throws QuoteRefusal when it is replaced, expired, withdrawn or answered already
     */
    public void accept(String id, int version, Set<Integer> options) {
        var quote = openFor(id, version);
        quote.take(options);
        quote.show(versions.current(quote), course.now(), "client");
        course.move(
                quote,
                QuoteState.ACCEPTED,
                "quote.accepted",
                Map.of("version", version, "options", options.stream().sorted().toList()));
        events.publishEvent(new QuoteAccepted(id, version));
    }

    /** @throws QuoteRefusal when it is replaced, withdrawn or answered already */
    public void decline(String id, int version, String reason) {
        var quote = openFor(id, version);
        quote.because(reason);
        course.move(quote, QuoteState.DECLINED, "quote.declined", Map.of("version", version, "reason", reason));
        events.publishEvent(new QuoteDeclined(id, reason));
    }

    private Quote openFor(String id, int version) {
        var quote = quotes.locked(id);
        if (quote.version() != version) {
            throw new QuoteRefusal("quotes.refusal.replaced");
        }
        if (!quote.state().isOpen()) {
            throw QuoteRefusal.move(quote.state(), QuoteState.ACCEPTED);
        }
        if (course.today().isAfter(quote.validUntil())) {
            throw new QuoteRefusal("quotes.refusal.over", quote.validUntil());
        }
        return quote;
    }

    private void release(Quote quote) {
        if (quote.state() == QuoteState.DRAFT) {
            throw QuoteRefusal.move(quote.state(), QuoteState.SENT);
        }
        var version = versions.current(quote);
        if (!version.isReleased()) {
            version.release(course.today());
            quote.standsUntil(version.validUntil());
        }
    }
}
