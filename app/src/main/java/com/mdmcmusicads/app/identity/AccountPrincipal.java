package com.mdmcmusicads.app.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A logged-in person; the name of the principal is the id of the account. */
record AccountPrincipal(Person person, String passwordHash, boolean active) implements UserDetails {

    static AccountPrincipal of(Account account) {
        return new AccountPrincipal(account.person(), account.passwordHash(), account.isActive());
    }

    @Override
    public String getUsername() {
        return person.id();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String toString() {
        return "account " + person.id() + " " + List.copyOf(person.roles());
    }
}
