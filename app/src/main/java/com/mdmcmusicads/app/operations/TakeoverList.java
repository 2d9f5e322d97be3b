package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.executions.ExecutionLink;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.operations.Takeovers.Takeover;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** Steps a dead node had begun: who held each, and who did it in the end or will be allowed to when. */
class TakeoverList extends UnorderedList {

    TakeoverList(List<Takeover> takeovers, DiagramDesk diagrams, Instant now, boolean withCase) {
        addClassNames("plain-list", "node-takeovers");
        takeovers.forEach(one -> add(line(one, diagrams, now, withCase)));
    }

    private ListItem line(Takeover one, DiagramDesk diagrams, Instant now, boolean withCase) {
        var head = new Div();
        if (one.definitionId() != null) {
            var model = diagrams.model(one.definitionId());
            var step = one.activityId() == null ? model.name() : model.nameOf(one.activityId());
            head.add(
                    withCase && one.instanceId() != null ? new ExecutionLink(one.instanceId(), step) : new Span(step),
                    new Span(" · " + model.name()));
        }
        var held = new Div(
                new Span(getTranslation("operations.takeover.held", one.heldHost()) + " "),
                new RelativeTime(one.noticedAt(), now));
        held.addClassName("muted");
        return new ListItem(head, held, taken(one, now));
    }

    private Div taken(Takeover one, Instant now) {
        if (one.takenAt() != null) {
            return new Div(
                    new Span(getTranslation("operations.takeover.taken", one.takenHost()) + " "),
                    new RelativeTime(one.takenAt(), now));
        }
        var waits = new Div(new Span(getTranslation("operations.takeover.waits") + " "));
        if (one.lockedUntil() != null) {
            waits.add(new RelativeTime(one.lockedUntil(), now));
        }
        return waits;
    }
}
