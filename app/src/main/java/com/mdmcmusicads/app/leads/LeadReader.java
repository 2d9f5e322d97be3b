package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads leads for people and systems that may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION') or hasAuthority('SCOPE_leads:read')")
class LeadReader {

    private final Leads leads;
    private final ConsentDesk consents;

    LeadReader(Leads leads, ConsentDesk consents) {
        this.leads = leads;
        this.consents = consents;
    }

    Optional<Lead> find(String id) {
        return leads.find(id);
    }

    /** The record itself, or the one it went into. */
    Optional<Lead> living(String id) {
        return leads.find(id).map(leads::living);
    }

    /** The ids of the records that went into this one. */
    List<String> formerIds(Lead lead) {
        return leads.mergedInto(UUID.fromString(lead.id())).stream()
                .flatMap(merged -> Stream.concat(Stream.of(merged.id()), formerIds(merged).stream()))
                .toList();
    }

    /** Whether we may write marketing mail to the lead. */
    Standing consent(Lead lead) {
        return consents.standing(lead.email(), Purpose.MARKETING);
    }
}
