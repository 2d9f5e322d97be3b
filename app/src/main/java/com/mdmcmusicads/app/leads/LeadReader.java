package com.mdmcmusicads.app.leads;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads leads for people and systems that may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION') or hasAuthority('SCOPE_leads:read')")
class LeadReader {

    private final Leads leads;
    private final LeadConsents consents;

    LeadReader(Leads leads, LeadConsents consents) {
        this.leads = leads;
        this.consents = consents;
    }

    Optional<Lead> find(String id) {
        return leads.find(id);
    }

    /** What the lead agreed to or refused, newest first. */
    List<LeadConsent> consents(Lead lead) {
        return consents.findByLeadIdOrderByIdDesc(UUID.fromString(lead.id()));
    }
}
