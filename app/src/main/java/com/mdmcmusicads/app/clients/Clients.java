package com.mdmcmusicads.app.clients;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Clients extends JpaRepository<Client, UUID> {

    Optional<Client> findByEmail(String email);

    /** Makes others who bring the same address wait until this transaction ends. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 2)) as text)", nativeQuery = true)
    void lockEmail(String email);

    /** {@code id} as it came, from an address for instance: what is no id at all finds nothing. */
    default Optional<Client> find(String id) {
        try {
            return findById(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
