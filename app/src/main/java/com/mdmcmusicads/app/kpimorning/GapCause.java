package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.kpicollection.CollectionReader;
import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.RunCause;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out why figures are missing: which account should have brought them, and how that account is. */
@Component
class GapCause {

    private final AdAccountDesk accounts;
    private final CollectionReader collections;

    GapCause(AdAccountDesk accounts, CollectionReader collections) {
        this.accounts = accounts;
        this.collections = collections;
    }

    boolean isAnyConnected(Platform platform) {
        return !of(platform).isEmpty();
    }

    /** @param externalId what the campaign is called there, or null */
    Why of(Platform platform, String externalId, LocalDate day) {
        var connected = of(platform);
        if (connected.isEmpty()) {
            return new Why(GapReason.NO_ACCOUNT, null);
        } else if (externalId == null) {
            return new Why(GapReason.NOT_ATTACHED, null);
        }
        return theAccount(connected, platform, externalId)
                .map(account -> new Why(reason(account, externalId, day), account.id()))
                .orElse(new Why(GapReason.NOT_FOUND, null));
    }

    private List<ConnectedAccount> of(Platform platform) {
        return accounts.connected().stream()
                .filter(account -> account.platform() == platform)
                .toList();
    }

    /** The one that reported the campaign before; without it, the only one there is. */
    private Optional<ConnectedAccount> theAccount(
            List<ConnectedAccount> connected, Platform platform, String externalId) {
        var reporting = collections.accountOf(platform, externalId);
        return connected.stream()
                .filter(account -> reporting.map(account.id()::equals).orElse(connected.size() == 1))
                .findFirst();
    }

    private GapReason reason(ConnectedAccount account, String externalId, LocalDate day) {
        return switch (account.state()) {
            case NEW -> GapReason.NOT_TESTED;
            case EXPIRED -> GapReason.EXPIRED;
            case REFUSED -> GapReason.REFUSED;
            case PAUSED -> GapReason.ACCOUNT_PAUSED;
            case OK ->
                collections
                        .lastAbout(account.id(), day)
                        .map(run -> reason(run, externalId, day))
                        .orElse(GapReason.NOT_READ);
        };
    }

    private GapReason reason(CollectionRun run, String externalId, LocalDate day) {
        return switch (run.state()) {
            case WAITING, RUNNING -> GapReason.STILL_READING;
            case PAUSED -> run.cause() == RunCause.THROTTLED ? GapReason.THROTTLED : GapReason.UNREACHABLE;
            case BLOCKED -> run.cause() == RunCause.REFUSED ? GapReason.REFUSED : GapReason.EXPIRED;
            case FAILED, CANCELLED -> GapReason.FAILED;
            case DONE ->
                collections.isRejected(run.id(), externalId, day) ? GapReason.REJECTED : GapReason.NOTHING_REPORTED;
        };
    }

    /** The reason, and the account it is about, if there is one. */
    record Why(GapReason reason, String accountId) {}
}
