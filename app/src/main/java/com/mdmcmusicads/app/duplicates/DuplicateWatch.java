package com.mdmcmusicads.app.duplicates;

import com.mdmcmusicads.app.duplicates.Proposal.State;
import com.mdmcmusicads.app.leads.LeadHold;
import com.mdmcmusicads.app.leads.LeadMoved;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.processes.duplicates.DuplicateReview;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing is written by itself to a lead that may be another one; nobody is asked about a lead that is gone. */
@Component
class DuplicateWatch implements LeadHold {

    private final Proposals proposals;
    private final DuplicateReview process;
    private final Clock clock;

    DuplicateWatch(Proposals proposals, DuplicateReview process, Clock clock) {
        this.proposals = proposals;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public boolean holds(String leadId) {
        return proposals.isHeld(leadId);
    }

    @EventListener
    void leadMoved(LeadMoved move) {
        if (move.status() == LeadStatus.MERGED || move.status() == LeadStatus.ERASED) {
            proposals.open(move.leadId()).forEach(this::settle);
        }
    }

    private void settle(Proposal proposal) {
        proposals.decide(proposal.id(), State.SETTLED, null, clock.instant());
        process.duplicateSettled(proposal.id());
    }
}
