package com.mdmcmusicads.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface ApiKeys extends JpaRepository<ApiKey, UUID> {

    Optional<ApiKey> findByHash(String hash);

    List<ApiKey> findAllByOrderByCreatedAtDesc();

    @Modifying
    @Transactional
    @Query("update ApiKey key set key.lastUsedAt = :now where key.id = :id"
            + " and (key.lastUsedAt is null or key.lastUsedAt < :before)")
    void used(UUID id, Instant now, Instant before);
}
