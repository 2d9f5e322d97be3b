package com.mdmcmusicads.app.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    @Query(value = "select * from account where active and ?1 = any (roles) order by folded", nativeQuery = true)
    List<Account> findActiveWithRole(String role);

    @Query(value = "select * from account where active order by folded", nativeQuery = true)
    List<Account> findActive();

    /** Nobody stops being one of them until this transaction ends. */
    @Query(
            value = "select * from account where active and 'ADMIN' = any (roles) order by id for update",
            nativeQuery = true)
    List<Account> lockActiveAdmins();

    List<Account> findByActiveTrueAndEmailEndingWith(String end);

    /** Those that match every pattern, by name. */
    @Query(
            value = "select * from account where folded like all (:patterns) order by folded, id"
                    + " offset :offset limit :limit",
            nativeQuery = true)
    List<Account> search(String[] patterns, int offset, int limit);

    @Modifying
    @Transactional
    @Query("update Account account set account.passwordHash = :hash where account.id = :id")
    void changePassword(UUID id, String hash);

    @Modifying
    @Transactional
    @Query("update Account account set account.lastLoginAt = :now where account.id = :id")
    void loggedIn(UUID id, Instant now);
}
