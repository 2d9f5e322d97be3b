package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.contacts.ContactPanels;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.proofs.ConsentPanels;
import com.mdmcmusicads.app.scoring.ScorePanels;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.leads.LeadQualification;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Locale;

/** What other rooms know about a lead, for its page: tasks, decisions, the diagram and the past. */
@org.springframework.stereotype.Component
class LeadPanels {

    private final LeadReader leads;
    private final TaskList tasks;
    private final Directory directory;
    private final ScorePanels scores;
    private final LiveDiagrams diagrams;
    private final Timelines timelines;
    private final ConsentPanels consents;
    private final ContactPanels contacts;
    private final CurrentAccount account;
    private final Clock clock;

    LeadPanels(
            LeadReader leads,
            TaskList tasks,
            Directory directory,
            ScorePanels scores,
            LiveDiagrams diagrams,
            Timelines timelines,
            ConsentPanels consents,
            ContactPanels contacts,
            CurrentAccount account,
            Clock clock) {
        this.leads = leads;
        this.tasks = tasks;
        this.directory = directory;
        this.scores = scores;
        this.diagrams = diagrams;
        this.timelines = timelines;
        this.consents = consents;
        this.contacts = contacts;
        this.account = account;
        this.clock = clock;
    }

    Component tasks(Lead lead) {
        return new LeadTaskList(tasks.of(account.require(), Subject.lead(lead.id())), directory, clock.instant());
    }

    Component why(Lead lead) {
        return scores.of(lead.id(), lead.particulars(), lead.facts());
    }

    Component diagram(Lead lead) {
        return diagrams.ofCase(LeadQualification.KEY, lead.id());
    }

    Component consents(Lead lead) {
        return consents.of(
                Subject.lead(lead.id()),
                lead.email(),
                Locale.forLanguageTag(lead.particulars().language()));
    }

    Component people(Lead lead) {
        return contacts.people(Subject.lead(lead.id()));
    }

    Component music(Lead lead) {
        return contacts.music(Subject.lead(lead.id()));
    }

    /** The light of what comes next: the open task that is due first, whoever sees it. */
    Component light(Lead lead) {
        var open = tasks.of(account.require(), Subject.lead(lead.id()));
        var due = open.isEmpty() ? lead.dueAt() : open.get(0).dueAt();
        return LeadLook.nextAction(!open.isEmpty() || due != null, due, clock.instant());
    }

    Component timeline(Lead lead) {
        return timelines.of(Subject.lead(lead.id()), leads.formerIds(lead));
    }
}
