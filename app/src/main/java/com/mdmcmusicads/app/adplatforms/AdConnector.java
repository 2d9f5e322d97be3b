package com.mdmcmusicads.app.adplatforms;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One platform, asked over its own interface. Every method but the descriptive ones calls it and may throw an
 * {@link AdPlatformFailure}; none of them waits longer than the settings allow.
 */
public interface AdConnector {

    Platform platform();

    /** What somebody has to enter to connect an account. */
    List<CredentialField> fields();

    /** The account's id as the platform writes it, however it was typed; empty when it cannot be one. */
    Optional<String> accountId(String typed);

    /** The version of the interface we speak, and when it ends; empty where the platform does not end its versions. */
    Optional<ApiVersion> version();

    /** Asks who the account is, which proves that it can be read. */
    Probe probe(AdAccount account);

    /**
     * Reads days {@code from} to {@code to}, both included, in the account's own time zone.
     *
     * @param cursor the {@code next} of the page before, or null for the first; holds no secret, so it may be stored
     */
    FetchPage fetch(AdAccount account, LocalDate from, LocalDate to, String cursor);

    /** New credentials where the old ones run out and the platform gives new ones without a person; else empty. */
    default Optional<Renewal> renew(AdAccount account) {
        return Optional.empty();
    }

    /** The most days one reading may span. */
    int longestRangeDays();
}
