package com.mdmcmusicads.app.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Notices extends JpaRepository<Notice, UUID> {

    List<Notice> findByAccountIdOrderByToldAtDesc(UUID accountId, Limit limit);

    int countByAccountIdAndReadAtIsNull(UUID accountId);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.id = :id and n.accountId = :owner and n.readAt is null")
    int markRead(UUID id, UUID owner, Instant now);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.accountId = :owner and n.readAt is null")
    int markAllRead(UUID owner, Instant now);

    @Modifying
    @Query("delete from Notice n where n.toldAt < :limit")
    int forgetOlderThan(Instant limit);
}
