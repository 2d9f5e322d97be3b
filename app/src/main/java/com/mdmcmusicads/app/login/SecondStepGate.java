package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Stops a login half way when the account, or its role, asks for more; the same after a password and after OpenID. */
@Component
class SecondStepGate {

    private final SecondStepDesk steps;
    private final Clock clock;

    SecondStepGate(SecondStepDesk steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws SecondStepNeeded when this is not enough to come in */
    void pass(Person person) {
        var isOn = steps.isOn(person.id());
        if (isOn || steps.isRequired(person)) {
            throw new SecondStepNeeded(HalfLogin.of(person, !isOn, clock.instant()));
        }
    }
}
