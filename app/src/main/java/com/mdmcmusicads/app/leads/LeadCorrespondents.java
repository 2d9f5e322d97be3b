package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.inbound.Correspondents;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows the sender of a mail as a lead; those who work leads may read what they write. */
@Component
@Order(500)
class LeadCorrespondents implements Correspondents {

    private final Leads leads;

    LeadCorrespondents(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String type() {
        return "lead";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SDR, Role.SALES);
    }

    @Override
    public Optional<Subject> withAddress(String address) {
        return leads.findByEmail(address).map(lead -> Subject.lead(lead.id()));
    }
}
