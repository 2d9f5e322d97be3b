package com.mdmcmusicads.app.quotes;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Quotes extends JpaRepository<Quote, UUID> {

    /** Two who act on one quote at once act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select quote from Quote quote where quote.id = ?1")
    Optional<Quote> lock(UUID id);

    List<Quote> findByLeadIdOrderByCreatedAtDesc(UUID leadId, Limit limit);

    List<Quote> findByClientIdOrderByCreatedAtDesc(UUID clientId, Limit limit);

    default Quote locked(String id) {
        return uuid(id).flatMap(this::lock).orElseThrow(() -> new QuoteUnknown(id));
    }

    default Quote get(String id) {
        return find(id).orElseThrow(() -> new QuoteUnknown(id));
    }

    /** {@code id} as it came, from an address for instance: what is no id at all finds nothing. */
    default Optional<Quote> find(String id) {
        return uuid(id).flatMap(this::findById);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
