package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.executions.ExecutionLink;
import com.mdmcmusicads.app.incidents.IncidentDesk.Trouble;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;

/** The cases one cause holds up, the oldest first, each to be looked at and tried again by itself. */
class StuckList extends Div {

    private static final int PAGE = 20;

    private final String careId;
    private final transient IncidentDesk desk;
    private final transient Clock clock;
    private int shown = PAGE;

    StuckList(String careId, IncidentDesk desk, Clock clock) {
        this.careId = careId;
        this.desk = desk;
        this.clock = clock;
        show();
    }

    private void show() {
        removeAll();
        var rows = desk.ofCare(careId, shown + 1);
        var list = new UnorderedList();
        list.addClassNames("plain-list", "incident-stuck");
        rows.stream().limit(shown).map(this::line).forEach(list::add);
        add(list);
        if (rows.size() > shown) {
            add(new Button(getTranslation("incidents.more"), click -> {
                shown += PAGE;
                show();
            }));
        }
    }

    private ListItem line(Trouble trouble) {
        var name = trouble.businessKey() == null ? trouble.instanceId() : trouble.businessKey();
        var words = new Div(
                new ExecutionLink(trouble.instanceId(), name),
                new Span(" · "),
                new RelativeTime(trouble.since(), clock.instant()));
        words.addClassName("incident-stuck-words");
        if (!trouble.message().isBlank()) {
            var message = new Div(trouble.message().lines().findFirst().orElse(""));
            message.addClassNames("muted", "incident-stuck-message");
            words.add(message);
        }
        var line = new ListItem(words);
        if (trouble.canRetry()) {
            line.add(retry(trouble));
        }
        return line;
    }

    private Component retry(Trouble trouble) {
        var retry = new Button(
                getTranslation("incidents.retry"),
                click -> new RetryDialog(trouble.activity(), reason -> {
                            desk.retry(trouble.id(), reason);
                            show();
                        })
                        .open());
        retry.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        retry.setAriaLabel(getTranslation("incidents.retry.title", trouble.businessKey()));
        return retry;
    }
}
