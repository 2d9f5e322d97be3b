package com.mdmcmusicads.app.leads;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Leads extends JpaRepository<Lead, UUID> {

    boolean existsBy();

    Optional<Lead> findByEmail(String email);

    /** Makes others who bring the same address wait until this transaction ends. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)", nativeQuery = true)
    void lockEmail(String email);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select lead from Lead lead where lead.id = :id")
    Optional<Lead> lock(UUID id);

    /** The records that went into this one. */
    @Query("select lead from Lead lead where lead.progress.mergedInto = :id")
    List<Lead> mergedInto(UUID id);

    /** {@code id} as it came, from an address for instance: what is no id at all finds nothing. */
    default Optional<Lead> find(String id) {
        try {
            return findById(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whoever has this address now, in whatever case it is written: a record that went into another leads there. */
    default Optional<Lead> living(String email) {
        return findByEmail(email.strip().toLowerCase(Locale.ROOT)).map(this::living);
    }

    /** The record itself, or the one it went into. */
    default Lead living(Lead lead) {
        var into = lead.progress().mergedInto();
        return into == null ? lead : living(findById(into).orElseThrow());
    }

    default Lead get(String id) {
        return find(id).orElseThrow(() -> new LeadUnknown(id));
    }
}
