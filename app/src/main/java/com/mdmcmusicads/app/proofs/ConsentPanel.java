package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;

/** A person's consents on the page about them: where they stand, the last answers, and what one may do. */
class ConsentPanel extends Div {

    private static final int SHOWN_MILLIS = 6000;
    private static final int MOST = 3;

    private final transient Whose whose;
    private final transient ConsentDesk desk;
    private final transient Clock clock;
    private final boolean mayWrite;

    ConsentPanel(Whose whose, ConsentDesk desk, Signals signals, Clock clock, boolean mayWrite) {
        this.whose = whose;
        this.desk = desk;
        this.clock = clock;
        this.mayWrite = mayWrite;
        addClassName("consent-panel");
        show();
        Refresh.of(this, signals, ConsentDesk.CHANGED, whose.about().id()::equals, this::show);
    }

    private void show() {
        removeAll();
        var kept = desk.proofs(whose.about(), whose.email());
        add(standings(), new ConsentList(kept.stream().limit(MOST).toList(), clock.instant()));
        var actions = new Div();
        actions.addClassName("consent-actions");
        if (mayWrite) {
            actions.add(write());
            if (standing(Purpose.MARKETING) == Standing.PENDING) {
                actions.add(askAgain());
            }
        }
        if (!kept.isEmpty()) {
            actions.add(new RouterLink(
                    getTranslation("proofs.file"),
                    ProofFileView.class,
                    whose.about().id()));
        }
        add(actions);
    }

    /** What counts today, for each purpose that was ever asked about. */
    private Div standings() {
        var standings = new Div();
        standings.addClassName("consent-standings");
        for (var purpose : Purpose.values()) {
            var standing = standing(purpose);
            if (purpose == Purpose.MARKETING || standing != Standing.NONE) {
                var name = new Span(getTranslation("proofs.purpose." + purpose));
                standings.add(new Div(name, ConsentList.badge(standing, this)));
            }
        }
        return standings;
    }

    private Standing standing(Purpose purpose) {
        return desk.standing(whose.email(), purpose);
    }

    private Button write() {
        return small(new Button(
                getTranslation("proofs.write"), click -> new AnswerDialog(whose, desk, clock, this::show).open()));
    }

    private Button askAgain() {
        return small(new Button(getTranslation("proofs.ask-again"), click -> {
            var asked = desk.askAgain(whose.email(), Purpose.MARKETING);
            Notification.show(
                            getTranslation(asked ? "proofs.ask-again.done" : "proofs.ask-again.later"),
                            SHOWN_MILLIS,
                            Notification.Position.BOTTOM_START)
                    .addThemeVariants(asked ? NotificationVariant.LUMO_SUCCESS : NotificationVariant.LUMO_WARNING);
        }));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
