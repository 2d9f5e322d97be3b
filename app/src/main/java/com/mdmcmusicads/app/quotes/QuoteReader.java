package com.mdmcmusicads.app.quotes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads quotes for people who may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
public class QuoteReader {

    private static final int MOST = 50;

    private final Quotes quotes;
    private final QuoteVersions versions;
    private final QuotePapers papers;
    private final QuotePdf pdf;
    private final QuoteCourse course;

    QuoteReader(Quotes quotes, QuoteVersions versions, QuotePapers papers, QuotePdf pdf, QuoteCourse course) {
        this.quotes = quotes;
        this.versions = versions;
        this.papers = papers;
        this.pdf = pdf;
        this.course = course;
    }

    /** The document as it would look if it were sent today. */
    public QuotePaper preview(String id) {
        var quote = quotes.get(id);
        var sheet = versions.current(quote).sheet(quote);
        var bytes = pdf.preview(sheet, course.today());
        return new QuotePaper(QuotePapers.name(sheet), bytes, QuotePapers.sha256(bytes));
    }

    /** The document of a version as the client got it. */
    public Optional<QuotePaper> paper(QuoteSheet version) {
        return papers.find(version);
    }

    /** The version that counts now, with what is needed to write it. */
    public Optional<Draft> draft(String id) {
        return quotes.find(id).map(quote -> {
            var version = versions.current(quote);
            return new Draft(
                    version.sheet(quote),
                    version.text(),
                    quote.revision(),
                    quote.reason(),
                    quote.changedBy(),
                    quote.changedAt());
        });
    }

    /** What a lead was offered, the last first. */
    public List<QuoteSheet> ofLead(String leadId) {
        return sheets(quotes.findByLeadIdOrderByCreatedAtDesc(UUID.fromString(leadId), Limit.of(MOST)));
    }

    /** What a client was offered, the last first. */
    public List<QuoteSheet> ofClient(String clientId) {
        return sheets(quotes.findByClientIdOrderByCreatedAtDesc(UUID.fromString(clientId), Limit.of(MOST)));
    }

    private List<QuoteSheet> sheets(List<Quote> found) {
        return found.stream().map(quote -> versions.current(quote).sheet(quote)).toList();
    }

    /** All versions, the newest first. */
    public List<QuoteSheet> versions(String id) {
        return quotes.find(id)
                .map(quote -> versions.all(quote).stream()
                        .map(version -> version.sheet(quote))
                        .toList())
                .orElse(List.of());
    }

    /**
     * A quote in the hands of somebody who writes it.
     *
     * @param reason why it was refused, declined or cancelled, or null
     */
    public record Draft(
            QuoteSheet sheet, QuoteText text, int revision, String reason, String changedBy, Instant changedAt) {}
}
