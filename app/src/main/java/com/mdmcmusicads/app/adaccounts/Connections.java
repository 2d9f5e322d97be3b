package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.platforms.Platform;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The accounts; whoever changes one holds its row, so that a test and a collection never undo each other. */
interface Connections extends JpaRepository<Connection, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Connection c where c.id = :id")
    Optional<Connection> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Connection c order by c.id")
    List<Connection> lockAll();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Connection c where c.expiresAt between :from and :to and not c.paused"
            + " and c.health = 'OK' order by c.id")
    List<Connection> lockEnding(Instant from, Instant to);

    List<Connection> findAllByOrderByPlatformAscNameAscIdAsc();

    Optional<Connection> findByPlatformAndExternalId(Platform platform, String externalId);
}
