package com.mdmcmusicads.app.leads;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Leads extends JpaRepository<Lead, UUID>, JpaSpecificationExecutor<Lead> {

    Optional<Lead> findByEmail(String email);

    /** Makes others who bring the same address wait until this transaction ends. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)", nativeQuery = true)
    void lockEmail(String email);

    default Lead get(String id) {
        return findById(UUID.fromString(id)).orElseThrow(() -> new LeadUnknown(id));
    }
}
