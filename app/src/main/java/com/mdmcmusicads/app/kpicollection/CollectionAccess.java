package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see and steer collections. Processes work for nobody in particular: roles bind people. */
@Component
class CollectionAccess {

    static final Set<Role> READERS = Set.of(Role.PM, Role.ADMIN, Role.DIRECTION);
    static final Set<Role> WRITERS = Set.of(Role.PM, Role.ADMIN);

    private final CurrentAccount account;

    CollectionAccess(CurrentAccount account) {
        this.account = account;
    }

    void read() {
        demand(READERS);
    }

    void write() {
        demand(WRITERS);
    }

    /** Campaigns belong to project managers. */
    void attach() {
        demand(Set.of(Role.PM));
    }

    /** The account id, or null when nobody in particular asks. */
    String by() {
        return account.person().map(Person::id).orElse(null);
    }

    private void demand(Set<Role> roles) {
        account.person().filter(person -> roles.stream().noneMatch(person::has)).ifPresent(person -> {
            throw new AccessDeniedException("Collections are not for this role");
        });
    }
}
