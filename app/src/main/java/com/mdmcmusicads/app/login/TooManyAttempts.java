package com.mdmcmusicads.app.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Come back later, whoever you are. */
final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }
}
