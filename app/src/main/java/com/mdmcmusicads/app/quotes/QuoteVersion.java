package com.mdmcmusicads.app.quotes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a quote says in one of its versions. Once it is released for sending it never changes. */
@Entity
class QuoteVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID quoteId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private QuoteText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Addressee addressee;

    private LocalDate pricedOn;
    private LocalDate issuedOn;
    private String writtenBy;
    private Instant writtenAt;

    protected QuoteVersion() {}

    QuoteVersion(int number) {
        this.number = number;
    }

    void of(String quote) {
        quoteId = UUID.fromString(quote);
    }

    void write(QuoteText words, Addressee reader, LocalDate day, String by, Instant now) {
        if (isReleased()) {
            throw new IllegalStateException("Version " + number + " of quote " + quoteId + " is released");
        }
        text = words;
        addressee = reader;
        pricedOn = day;
        writtenBy = by;
        writtenAt = now;
    }

    /** From here on it is what the client was offered. */
    void release(LocalDate day) {
        if (!isReleased()) {
            issuedOn = day;
        }
    }

    boolean isReleased() {
        return issuedOn != null;
    }

    /** What it comes to as offered, without any option. */
    Pricing pricing() {
        return pricing(Set.of());
    }

    Pricing pricing(Set<Integer> options) {
        return Pricing.of(text.choosing(options), addressee.position(), pricedOn);
    }

    int number() {
        return number;
    }

    QuoteText text() {
        return text;
    }

    Addressee addressee() {
        return addressee;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate validUntil() {
        return issuedOn == null ? null : issuedOn.plusDays(text.validDays());
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    QuoteSheet sheet(Quote quote) {
        var pricing = pricing(number == quote.version() ? quote.taken() : Set.of());
        return new QuoteSheet(
                quote.id(),
                quote.number(),
                number,
                quote.state(),
                quote.clientId(),
                quote.leadId(),
                addressee,
                Locale.forLanguageTag(text.language()),
                Currency.getInstance(text.currency()),
                pricing.lines(),
                pricing.once(),
                pricing.monthly(),
                pricing.biggestDiscount(),
                pricing.media(),
                issuedOn,
                number == quote.version() ? quote.validUntil() : validUntil(),
                text.validDays(),
                quote.sellerId(),
                text.note(),
                quote.createdAt());
    }
}
