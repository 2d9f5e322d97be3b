package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.Person;
import java.io.Serializable;
import java.time.Instant;

/** Somebody has shown the first proof and owes the second; kept in the session, where it opens nothing. */
record HalfLogin(String accountId, String email, boolean mustSetUp, Instant since) implements Serializable {

    static final String NAME = HalfLogin.class.getName();

    static HalfLogin of(Person person, boolean mustSetUp, Instant now) {
        return new HalfLogin(person.id(), person.email(), mustSetUp, now);
    }
}
