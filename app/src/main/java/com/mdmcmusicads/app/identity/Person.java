package com.mdmcmusicads.app.identity;

import java.util.Locale;
import java.util.Set;

/** Someone with an account, as other modules see them. */
public record Person(String id, String name, String email, Set<Role> roles, Locale language) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
