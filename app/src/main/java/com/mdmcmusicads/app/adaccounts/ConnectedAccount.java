package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/**
 * One connected account, without its credentials.
 *
 * @param accountId what the platform calls it
 * @param currency unknown (null) until a test succeeded, as is its zone
 * @param trouble what the platform last answered when it is no longer let in; null while all is well
 * @param expiresAt null for credentials without an end
 * @param lastSuccess when figures were last read; null before the first time
 */
public record ConnectedAccount(
        String id,
        Platform platform,
        String accountId,
        String name,
        Currency currency,
        ZoneId zone,
        State state,
        String trouble,
        Instant expiresAt,
        Instant lastSuccess) {

    /** Whether it may be asked for figures, and if not, why. */
    public enum State {
        /** Not tested yet, or its credentials have just been changed. */
        NEW,
        OK,
        /** Its credentials have ended: somebody has to connect it again. */
        EXPIRED,
        /** The platform turns us away: rights are missing, or the account is closed. */
        REFUSED,
        PAUSED
    }

    public boolean isOpen() {
        return state == State.OK;
    }

    /** The address of its page. */
    public String route() {
        return route(id);
    }

    public static String route(String id) {
        return "ad-accounts/" + id;
    }
}
