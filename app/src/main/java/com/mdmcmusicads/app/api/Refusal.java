package com.mdmcmusicads.app.api;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A call that is turned away as a whole; {@code kind} is the last part of the problem type and of its message key. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String kind;
    private final Duration retryAfter;

    public Refusal(HttpStatus status, String kind) {
        this(status, kind, null);
    }

    public Refusal(HttpStatus status, String kind, Duration retryAfter) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
