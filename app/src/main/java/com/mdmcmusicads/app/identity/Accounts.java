package com.mdmcmusicads.app.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    @Query(value = "select * from account where active and ?1 = any (roles) order by name", nativeQuery = true)
    List<Account> findActiveWithRole(String role);

    List<Account> findByActiveTrueOrderByName();
}
