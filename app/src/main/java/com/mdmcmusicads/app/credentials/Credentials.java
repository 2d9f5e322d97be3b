package com.mdmcmusicads.app.credentials;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The credentials. */
interface Credentials extends JpaRepository<Credential, UUID> {

    Optional<Credential> findByNameIgnoreCase(String name);

    List<Credential> findAllByOrderByName();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Credential c where c.id = :id")
    Optional<Credential> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Credential c order by c.id")
    List<Credential> lockAll();

    /** Once a minute is often enough, so that calls at the same time do not wait for each other. */
    @Modifying
    @Query("update Credential c set c.usedAt = :now, c.usedBy = :by where c.id = :id"
            + " and (c.usedAt is null or c.usedAt < :before)")
    void used(UUID id, String by, Instant now, Instant before);
}
