package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.particulars.NewLead;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Time-stamped proof of what a lead agreed to or refused (GDPR, art. 7 §1); a change of mind is a new row. */
@Entity
@Immutable
class LeadConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID leadId;
    private boolean given;
    private String wording;
    private String source;
    private Instant at;

    protected LeadConsent() {}

    LeadConsent(Lead lead, NewLead submission, Instant at) {
        leadId = UUID.fromString(lead.id());
        given = submission.consent();
        wording = submission.consentText();
        source = submission.source();
        this.at = at;
    }

    boolean isGiven() {
        return given;
    }

    String wording() {
        return wording;
    }

    String source() {
        return source;
    }

    Instant at() {
        return at;
    }
}
