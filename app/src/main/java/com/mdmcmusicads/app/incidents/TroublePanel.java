package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.executions.ExecutionLink;
import com.mdmcmusicads.app.incidents.IncidentDesk.Trouble;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One step that stands still: which, for whom, since when, why as a sentence, and the technical words on request. */
class TroublePanel extends Section {

    TroublePanel(Trouble trouble, Instant now, Component... actions) {
        addClassNames("panel", "trouble");
        var title = new H2(trouble.activity());
        var head = new Div(title);
        head.addClassName("trouble-head");
        head.add(actions);
        add(head, new Paragraph(getTranslation(trouble.cause().messageKey())), facts(trouble, now));
        if (!trouble.message().isBlank()) {
            add(new Details(getTranslation("incidents.technical"), new Pre(trouble.message())));
        }
    }

    private Component facts(Trouble trouble, Instant now) {
        var instance = new ExecutionLink(
                trouble.instanceId(), trouble.businessKey() == null ? trouble.instanceId() : trouble.businessKey());
        var line = new Paragraph(
                new Span(trouble.processName() + " · "),
                instance,
                new Span(" · "),
                new RelativeTime(trouble.since(), now),
                new Span(" · " + getTranslation("incidents.attempts", trouble.attemptsLeft())));
        line.addClassName("muted");
        return line;
    }
}
