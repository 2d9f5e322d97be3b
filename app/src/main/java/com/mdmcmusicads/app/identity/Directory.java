package com.mdmcmusicads.app.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The person behind an actor or assignee; nobody when it is not a person ({@code system}, {@code api:…}). */
    public Optional<Person> find(String id) {
        return uuid(id).flatMap(accounts::findById).map(Account::person);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAPerson) {
            return Optional.empty();
        }
    }

    /** Everyone active with this role, by name. */
    public List<Person> with(Role role) {
        return accounts.findActiveWithRole(role.name()).stream()
                .map(Account::person)
                .toList();
    }

    /** Everyone active who works here, by name. */
    public List<Person> staff() {
        return accounts.findActive().stream()
                .map(Account::person)
                .filter(Person::isStaff)
                .toList();
    }

    /** The names behind account ids, former colleagues included, in one question; what is no account is left out. */
    public Map<String, String> names(Collection<String> ids) {
        var accountIds = ids.stream()
                .filter(Directory::isAccountId)
                .map(UUID::fromString)
                .toList();
        return accounts.findAllById(accountIds).stream()
                .map(Account::person)
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** An actor may also be {@code system} or {@code api:…}. */
    private static boolean isAccountId(String id) {
        return id != null && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
