package com.mdmcmusicads.app.login;

import org.springframework.security.core.AuthenticationException;

/** The first proof was right; the login goes on with the second. */
final class SecondStepNeeded extends AuthenticationException {

    private final HalfLogin half;

    SecondStepNeeded(HalfLogin half) {
        super("A second step is needed");
        this.half = half;
    }

    HalfLogin half() {
        return half;
    }
}
