package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.decisions.DecisionTaken;
import com.mdmcmusicads.app.decisions.DecisionWhy;
import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** What was decided automatically in an execution, and why. */
class DecisionList extends Div {

    DecisionList(List<DecisionTaken> decisions, DrawnModel model, Instant now) {
        if (decisions.isEmpty()) {
            var none = new Paragraph(getTranslation("executions.decisions.none"));
            none.addClassName("muted");
            add(none);
        }
        for (var decision : decisions) {
            var summary = new Span(
                    new Span(decision.name() + " · " + model.nameOf(decision.step()) + " · "),
                    new RelativeTime(decision.at(), now));
            add(new Details(summary, new DecisionWhy(decision)));
        }
    }
}
