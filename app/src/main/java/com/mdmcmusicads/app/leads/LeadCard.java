package com.mdmcmusicads.app.leads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;

/** What an inbox task shows of its lead: enough to call, with the way to everything else. */
class LeadCard extends Div {

    LeadCard(Lead lead, Instant now) {
        addClassName("lead-card");
        var title = new Span(lead.title());
        title.addClassName("lead-title");
        var head = new Div(LeadLook.grade(lead.grade(), lead.score()), title, LeadLook.status(lead.status()));
        head.addClassName("lead-card-head");
        var more = new RouterLink(getTranslation("leads.card.more"), LeadView.class, lead.id());
        add(head, LeadLook.nextAction(lead.dueAt(), now), new LeadFacts(lead, true), more);
    }
}
