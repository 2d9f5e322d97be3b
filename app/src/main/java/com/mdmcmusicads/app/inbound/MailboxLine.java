package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;

/** How reading the mailbox goes, for administrators: when it was last read, and what is wrong. */
class MailboxLine extends Div {

    private final transient ReceivedMailDesk desk;
    private final transient Clock clock;

    MailboxLine(ReceivedMailDesk desk, Signals signals, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("panel", "mailbox-line");
        draw();
        Refresh.of(this, signals, MailboxWatch.STATE, any -> true, this::draw);
    }

    private void draw() {
        removeAll();
        var states = desk.mailboxes();
        if (states.isEmpty()) {
            add(new Span(getTranslation("inbound.box.none")));
        }
        states.forEach(state -> add(line(state)));
    }

    private Div line(Mailboxes.State state) {
        var line = new Div(new Span(state.mailbox()));
        if (state.error() != null) {
            line.add(
                    new Badge(getTranslation("inbound.box.failing"), Tone.DANGER),
                    since("inbound.box.error", state.errorAt()));
            line.add(new Span(state.error()));
        } else {
            var mode = state.listening() ? "inbound.box.listening" : "inbound.box.looking";
            line.add(new Badge(getTranslation(mode), Tone.SUCCESS));
        }
        line.add(
                state.readAt() == null
                        ? new Span(getTranslation("inbound.box.never"))
                        : since("inbound.box.read", state.readAt()));
        line.add(look());
        return line;
    }

    private Span since(String key, java.time.Instant at) {
        return new Span(new Span(getTranslation(key) + " "), new RelativeTime(at, clock.instant()));
    }

    private Button look() {
        var look = new Button(getTranslation("inbound.box.look"), VaadinIcon.REFRESH.create(), click -> desk.look());
        look.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return look;
    }
}
