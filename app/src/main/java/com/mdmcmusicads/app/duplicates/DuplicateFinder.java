package com.mdmcmusicads.app.duplicates;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.duplicates.Proposal.Side;
import com.mdmcmusicads.app.duplicates.Proposal.State;
import com.mdmcmusicads.app.leads.Alike;
import com.mdmcmusicads.app.leads.Alike.In;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadMerger;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.processes.duplicates.DuplicateReview;
import com.mdmcmusicads.processes.duplicates.DuplicateReviewSteps;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Does the work duplicate-review.bpmn asks for: proposes pairs, and does with them what somebody decided. */
@Component
class DuplicateFinder implements DuplicateReviewSteps {

    /** A shared number says more than a shared name. */
    private static final int URGENT = 60;

    private static final int USUAL = 40;

    private final Proposals proposals;
    private final LeadDesk leads;
    private final LeadMerger merger;
    private final DuplicateReview process;
    private final AuditTrail trail;
    private final Clock clock;

    DuplicateFinder(
            Proposals proposals,
            LeadDesk leads,
            LeadMerger merger,
            DuplicateReview process,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.leads = leads;
        this.merger = merger;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean findDuplicates(String leadId) {
        var lead = leads.person(leadId).orElseThrow();
        merger.alike(leadId).forEach(alike -> propose(lead, alike));
        return proposals.isHeld(leadId);
    }

    private void propose(LeadPerson lead, Alike alike) {
        var isNewer = alike.createdAt().isBefore(lead.createdAt());
        var older = isNewer ? alike.leadId() : lead.id();
        var newer = isNewer ? lead.id() : alike.leadId();
        proposals
                .propose(older, newer, lead.id(), alike.in(), clock.instant())
                .ifPresent(id -> review(id, lead, leads.person(alike.leadId()).orElseThrow(), alike.in()));
    }

    private void review(String id, LeadPerson one, LeadPerson other, Set<In> reasons) {
        suspect(one, other, reasons);
        suspect(other, one, reasons);
        process.duplicateSuspected(id, reasons.contains(In.PHONE) ? URGENT : USUAL);
    }

    private void suspect(LeadPerson lead, LeadPerson other, Set<In> reasons) {
        trail.record(
                "lead.duplicate-suspected",
                Subject.lead(lead.id()),
                Map.of(
                        "other", other.title(),
                        "reasons", reasons.stream().map(Enum::name).sorted().toList()));
    }

    @Override
    public void mergeLeads(String proposalId, String keep) {
        var proposal = proposals.find(proposalId).orElseThrow();
        if (proposal.isOpen()) {
            var stays = Side.valueOf(keep);
            var older = leads.particulars(proposal.olderId()).orElseThrow();
            var newer = leads.particulars(proposal.newerId()).orElseThrow();
            proposals.decide(proposalId, State.MERGED, null, clock.instant());
            merger.merge(proposal.id(stays), proposal.id(Proposal.other(stays)), proposal.chosen(older, newer));
            findDuplicates(proposal.id(stays));
            leads.resumeMailing(proposal.id(stays));
        }
    }

    @Override
    public void keepApart(String proposalId, String details) {
        var proposal = proposals.find(proposalId).orElseThrow();
        if (proposal.isOpen()) {
            proposals.decide(proposalId, State.APART, details, clock.instant());
            merger.keepApart(proposal.olderId(), proposal.newerId());
            leads.resumeMailing(proposal.foundFor());
        }
    }
}
