package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see and change campaigns. Processes and ingestion work for nobody in particular: roles bind people. */
@Component
class CampaignAccess {

    private final CurrentAccount account;

    CampaignAccess(CurrentAccount account) {
        this.account = account;
    }

    /** @throws AccessDeniedException when a person asks who may not read campaigns */
    void read() {
        demand(CampaignDesk.READERS);
    }

    /** @throws AccessDeniedException when a person asks who may not change campaigns */
    void write() {
        demand(Set.of(Role.PM));
    }

    /** The account id, or {@code system}. */
    String by() {
        return account.person().map(Person::id).orElse(AuditTrail.SYSTEM);
    }

    private void demand(Set<Role> roles) {
        account.person().filter(person -> roles.stream().noneMatch(person::has)).ifPresent(person -> {
            throw new AccessDeniedException("Campaigns are not for this role");
        });
    }
}
