package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Locale;

/** Makes what screens show of a person's consent; who may see the person is for the screen to decide. */
@org.springframework.stereotype.Component
public class ConsentPanels {

    private final ConsentDesk desk;
    private final Clock clock;

    ConsentPanels(ConsentDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What somebody agreed to, and what a colleague may do about it. */
    public Component of(Subject about, String email, Locale language) {
        return new ConsentList(desk.proofs(about, email), clock.instant());
    }
}
