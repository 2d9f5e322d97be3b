package com.mdmcmusicads.app.duplicates;

import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.mdmcmusicads.processes.duplicates.DuplicateReview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which two leads a review is about, and the trail where to read of it. */
@org.springframework.stereotype.Component
class DuplicateSubjects implements TaskSubjects, SubjectPage {

    private static final String TYPE = "duplicate";

    private final Proposals proposals;
    private final LeadDesk leads;
    private final Clock clock;

    DuplicateSubjects(Proposals proposals, LeadDesk leads, Clock clock) {
        this.proposals = proposals;
        this.leads = leads;
        this.clock = clock;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(DuplicateReview.KEY);
    }

    @Override
    public Optional<Description> describe(String proposalId) {
        return proposals
                .find(proposalId)
                .map(proposal -> describe(person(proposal.olderId()), person(proposal.newerId())));
    }

    private static Description describe(LeadPerson older, LeadPerson newer) {
        return new Description(
                TYPE,
                newer.title(),
                older.title(),
                String.join(" ", older.name(), older.email(), newer.name(), newer.email()));
    }

    @Override
    public Component card(String proposalId) {
        return proposals
                .find(proposalId)
                .<Component>map(proposal -> new DuplicateCard(
                        proposal,
                        new DuplicateCard.Record(
                                person(proposal.olderId()),
                                leads.particulars(proposal.olderId()).orElseThrow()),
                        new DuplicateCard.Record(
                                person(proposal.newerId()),
                                leads.particulars(proposal.newerId()).orElseThrow()),
                        (field, side) -> proposals.choose(proposalId, field, side),
                        clock.instant()))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("duplicates.gone")));
    }

    private LeadPerson person(String leadId) {
        return leads.person(leadId).orElseThrow();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String route(String proposalId) {
        return proposals
                .find(proposalId)
                .map(proposal -> "leads/" + proposal.newerId())
                .orElse("leads");
    }
}
