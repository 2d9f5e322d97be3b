package com.mdmcmusicads.app.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    @Query(value = "select * from account where active and ?1 = any (roles) order by name", nativeQuery = true)
    List<Account> findActiveWithRole(String role);

    List<Account> findByActiveTrueOrderByName();

    List<Account> findByActiveTrueAndEmailEndingWith(String end);

    @Query("select account from Account account where lower(account.name || ' ' || account.email) like :pattern"
            + " order by lower(account.name), account.id")
    List<Account> search(String pattern, Pageable page);

    @Modifying
    @Transactional
    @Query("update Account account set account.passwordHash = :hash where account.id = :id")
    void changePassword(UUID id, String hash);

    @Modifying
    @Transactional
    @Query("update Account account set account.lastLoginAt = :now where account.id = :id")
    void loggedIn(UUID id, Instant now);
}
