package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.processes.leads.LeadQualification;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which lead a task is about. */
@org.springframework.stereotype.Component
class LeadSubjects implements TaskSubjects {

    private final Leads leads;
    private final Clock clock;

    LeadSubjects(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(LeadQualification.KEY);
    }

    @Override
    public Optional<Description> describe(String businessKey) {
        return leads.find(businessKey)
                .map(lead -> new Description("lead", lead.title(), lead.subtitle(), lead.name() + " " + lead.email()));
    }

    @Override
    public Component card(String businessKey) {
        return leads.find(businessKey)
                .<Component>map(lead -> new LeadCard(lead, clock.instant()))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("leads.gone")));
    }
}
