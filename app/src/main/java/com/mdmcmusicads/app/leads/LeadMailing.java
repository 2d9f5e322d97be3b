package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.ConsentChanged;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether an e-mail sequence may be written to a lead, and the moment at which it at last may. */
@Component
class LeadMailing {

    private final Leads leads;
    private final ConsentDesk consents;
    private final LeadQualification process;
    private final ObjectProvider<LeadHold> holds;

    LeadMailing(Leads leads, ConsentDesk consents, LeadQualification process, ObjectProvider<LeadHold> holds) {
        this.leads = leads;
        this.consents = consents;
        this.process = process;
        this.holds = holds;
    }

    boolean isAllowed(Lead lead) {
        return consents.standing(lead.email(), Purpose.MARKETING) == Standing.GIVEN;
    }

    /** Nothing but the consent is asked again: what held the lead back is gone. */
    void resume(Lead lead) {
        if (lead.status() == LeadStatus.NEW && isAllowed(lead) && !isHeld(lead)) {
            process.leadMailable(lead.id());
        }
    }

    /** An import says by itself whether mail is wanted, and no mail goes out where it is not. */
    @EventListener
    void consentCame(ConsentChanged change) {
        if (change.purpose() == Purpose.MARKETING
                && change.standing() == Standing.GIVEN
                && change.channel() != Channel.IMPORT) {
            lead(change).ifPresent(this::resume);
        }
    }

    private Optional<Lead> lead(ConsentChanged change) {
        return change.about() != null
                        && change.about().equals(Subject.lead(change.about().id()))
                ? leads.find(change.about().id())
                : leads.living(change.email());
    }

    private boolean isHeld(Lead lead) {
        return holds.stream().anyMatch(hold -> hold.holds(lead.id()));
    }
}
