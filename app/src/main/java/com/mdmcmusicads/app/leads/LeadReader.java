package com.mdmcmusicads.app.leads;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads leads for people and systems that may. A page of the list is one statement; the count stops early, because nobody acts
 * differently on 1,000 leads or on 100,000.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION') or hasAuthority('SCOPE_leads:read')")
class LeadReader {

    static final int MOST_COUNTED = 1000;

    private final Leads leads;
    private final LeadConsents consents;
    private final JdbcClient database;
    private final Clock clock;

    LeadReader(Leads leads, LeadConsents consents, JdbcClient database, Clock clock) {
        this.leads = leads;
        this.consents = consents;
        this.database = database;
        this.clock = clock;
    }

    List<LeadRow> page(LeadFilter filter, int offset, int limit) {
        var query = new LeadQuery(filter, clock.instant());
        return database.sql(query.page())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(LeadRow::of)
                .list();
    }

    Optional<Lead> find(String id) {
        return leads.find(id);
    }

    /** What the lead agreed to or refused, newest first. */
    List<LeadConsent> consents(Lead lead) {
        return consents.findByLeadIdOrderByIdDesc(UUID.fromString(lead.id()));
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(LeadFilter filter) {
        var query = new LeadQuery(filter, clock.instant());
        return database.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }
}
