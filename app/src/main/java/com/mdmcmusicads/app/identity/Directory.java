package com.mdmcmusicads.app.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: names for ids, people for roles. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final Accounts accounts;

    Directory(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<Person> find(String id) {
        return accounts.findById(UUID.fromString(id)).map(Account::person);
    }

    /** Everyone active with this role, by name. */
    public List<Person> with(Role role) {
        return accounts.findActiveWithRole(role.name()).stream()
                .map(Account::person)
                .toList();
    }

    /** Everyone active who works here, by name. */
    public List<Person> staff() {
        return accounts.findByActiveTrueOrderByName().stream()
                .map(Account::person)
                .filter(Person::isStaff)
                .toList();
    }
}
