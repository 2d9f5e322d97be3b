package com.mdmcmusicads.app.sessions;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;

/** Where somebody is logged in, each with a way to end it; {@code current} is the login that looks at the list. */
public class SessionList extends Div {

    private final SessionDesk desk;
    private final String accountId;
    private final Clock clock;
    private final String current;

    public SessionList(SessionDesk desk, String accountId, String current, Clock clock) {
        this.desk = desk;
        this.accountId = accountId;
        this.clock = clock;
        this.current = current;
        addClassName("session-list");
        refresh();
    }

    private void refresh() {
        removeAll();
        var sessions = desk.of(accountId);
        if (sessions.isEmpty()) {
            add(new Paragraph(getTranslation("sessions.none")));
            return;
        }
        var list = new UnorderedList();
        sessions.forEach(session -> list.add(item(session)));
        add(list);
        var others = sessions.stream().filter(session -> !isCurrent(session)).count();
        if (others > 1) {
            add(new Button(getTranslation("sessions.end.all"), click -> endAll()));
        }
    }

    private ListItem item(LoginSession session) {
        var where = new Div(new Span(session.device()), new Span(session.address()));
        where.addClassName("session-where");
        var now = clock.instant();
        var when = new Div(
                new Span(getTranslation("sessions.since")),
                new RelativeTime(session.startedAt(), now),
                new Span(getTranslation("sessions.seen")),
                new RelativeTime(session.lastSeenAt(), now));
        when.addClassNames("session-when", "muted", "small");
        var item = new ListItem(new Div(where, when));
        item.add(isCurrent(session) ? new Badge(getTranslation("sessions.this"), Tone.SUCCESS) : end(session));
        return item;
    }

    private Button end(LoginSession session) {
        var end = new Button(getTranslation("sessions.end"), click -> {
            desk.end(accountId, session.id());
            refresh();
        });
        end.setAriaLabel(getTranslation("sessions.end.of", session.device()));
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return end;
    }

    private void endAll() {
        desk.endAll(accountId, current);
        refresh();
    }

    private boolean isCurrent(LoginSession session) {
        return session.id().equals(current);
    }
}
