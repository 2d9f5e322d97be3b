package com.mdmcmusicads.app.clients;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Clients extends JpaRepository<Client, UUID> {

    Optional<Client> findByEmail(String email);

    @Query(
            value = "select c.* from client c join client_contact p on p.client_id = c.id where p.email = ?1 limit 2",
            nativeQuery = true)
    List<Client> withContact(String email);

    @Query(
            value =
                    "select cast(id as text) from client where vat_outcome = 'UNKNOWN' order by vat_checked_at limit ?1",
            nativeQuery = true)
    List<String> unanswered(int limit);

    /** Whoever else would change it waits until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = ?1")
    Client hold(UUID id);

    /** Makes others who bring the same address wait until this transaction ends. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 2)) as text)", nativeQuery = true)
    void lockEmail(String email);

    /** By the main contact's address, or the one client of whom this person is another contact. */
    default Optional<Client> spokenForBy(String email) {
        var address = email.toLowerCase(Locale.ROOT);
        return findByEmail(address).or(() -> {
            var others = withContact(address);
            return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
        });
    }

    default Client hold(String id) {
        return hold(UUID.fromString(id));
    }

    /** {@code id} as it came, from an address for instance: what is no id at all finds nothing. */
    default Optional<Client> find(String id) {
        try {
            return findById(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    default Client get(String id) {
        return find(id).orElseThrow(() -> new ClientUnknown(id));
    }

    static List<UUID> uuids(Collection<String> ids) {
        return ids.stream().map(UUID::fromString).toList();
    }
}
