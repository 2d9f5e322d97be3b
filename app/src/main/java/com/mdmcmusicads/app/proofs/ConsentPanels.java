package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Locale;

/** Makes what screens show of a person's consent; who may see the person is for the screen to decide. */
@org.springframework.stereotype.Component
public class ConsentPanels {

    private final ConsentDesk desk;
    private final CurrentAccount account;
    private final Signals signals;
    private final Clock clock;

    ConsentPanels(ConsentDesk desk, CurrentAccount account, Signals signals, Clock clock) {
        this.desk = desk;
        this.account = account;
        this.signals = signals;
        this.clock = clock;
    }

    /** Where somebody stands, what they last said, and what a colleague may do about it. */
    public Component of(Subject about, String email, Locale language) {
        var reader = account.require();
        var mayWrite = reader.has(Role.SDR) || reader.has(Role.SALES);
        return new ConsentPanel(new Whose(about, email, language), desk, signals, clock, mayWrite);
    }
}
