package com.mdmcmusicads.app.adplatforms;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a platform gave no figures, told apart by what one does about it. The message is for logs and for whoever repairs
 * it; it names the platform's own code and holds no secret. People read {@link #key()}.
 */
public abstract sealed class AdPlatformFailure extends RuntimeException {

    private static final int LONGEST = 400;

    private AdPlatformFailure(String detail) {
        super(Redaction.of(detail, LONGEST));
    }

    /** Short and stable, for the database: {@code THROTTLED}. */
    public abstract String code();

    /** The key of its sentence in the bundles. */
    public String key() {
        return "adplatforms.failure." + code();
    }

    /** Whether the same call may succeed later without anybody doing anything. */
    public boolean passes() {
        return false;
    }

    /** Too many calls: come back later. */
    public static final class Throttled extends AdPlatformFailure {

        private final Duration retryAfter;

        /** @param retryAfter as the platform said, or null when it did not say */
        public Throttled(String detail, Duration retryAfter) {
            super(detail);
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }

        @Override
        public String code() {
            return "THROTTLED";
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** The credentials ran out or were withdrawn: a person connects the account again. */
    public static final class ConnectionExpired extends AdPlatformFailure {

        public ConnectionExpired(String detail) {
            super(detail);
        }

        @Override
        public String code() {
            return "CONNECTION_EXPIRED";
        }
    }

    /** The credentials are good, and may not do this: a person asks for access, or corrects what was entered. */
    public static final class AccessRefused extends AdPlatformFailure {

        public AccessRefused(String detail) {
            super(detail);
        }

        @Override
        public String code() {
            return "ACCESS_REFUSED";
        }
    }

    /** More than the platform gives at once: ask for fewer days. */
    public static final class RangeTooLarge extends AdPlatformFailure {

        public RangeTooLarge(String detail) {
            super(detail);
        }

        @Override
        public String code() {
            return "RANGE_TOO_LARGE";
        }
    }

    /** No answer, half of one, or a failure of the platform itself: try again. */
    public static final class Unreachable extends AdPlatformFailure {

        public Unreachable(String detail) {
            super(detail);
        }

        @Override
        public String code() {
            return "UNREACHABLE";
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** An answer we do not understand, or a question it does not: somebody looks at the connector. */
    public static final class BadAnswer extends AdPlatformFailure {

        public BadAnswer(String detail) {
            super(detail);
        }

        @Override
        public String code() {
            return "BAD_ANSWER";
        }
    }
}
