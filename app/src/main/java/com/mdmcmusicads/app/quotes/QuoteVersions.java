package com.mdmcmusicads.app.quotes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QuoteVersions extends Repository<QuoteVersion, Long> {

    QuoteVersion save(QuoteVersion version);

    Optional<QuoteVersion> findByQuoteIdAndNumber(UUID quoteId, int number);

    List<QuoteVersion> findByQuoteIdOrderByNumberDesc(UUID quoteId);

    default QuoteVersion current(Quote quote) {
        return of(quote, quote.version()).orElseThrow();
    }

    default Optional<QuoteVersion> of(Quote quote, int number) {
        return findByQuoteIdAndNumber(UUID.fromString(quote.id()), number);
    }

    default List<QuoteVersion> all(Quote quote) {
        return findByQuoteIdOrderByNumberDesc(UUID.fromString(quote.id()));
    }
}
