package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adaccounts.TestAnswer.Outcome;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdConnectors;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.app.adplatforms.Probe;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Knocks at a platform with what is kept of an account: who are we there, and do we get figures? */
@Component
class Prober {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DAYS = 7;

    private final Connections connections;
    private final AdConnectors connectors;
    private final CredentialSeal seal;
    private final SeenCampaigns campaigns;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Prober(
            Connections connections,
            AdConnectors connectors,
            CredentialSeal seal,
            SeenCampaigns campaigns,
            AccountTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.connections = connections;
        this.connectors = connectors;
        this.seal = seal;
        this.campaigns = campaigns;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes as long as the platform takes; no transaction is open meanwhile. */
    @PreAuthorize("hasRole('ADMIN')")
    public TestAnswer test(String id) {
        var key = transaction.execute(status -> key(id));
        var days = new Days();
        var answer = ask(connectors.of(key.account().platform()), key, days);
        transaction.executeWithoutResult(status -> keep(key, answer, days.read));
        return answer;
    }

    private Key key(String id) {
        var account = connections.findById(UUID.fromString(id)).orElseThrow(() -> new AccountUnknown(id));
        return new Key(account.show(), account.revision(), new AdAccount(account.externalId(), seal.open(account)));
    }

    private TestAnswer ask(AdConnector connector, Key key, Days days) {
        try {
            return read(connector, key, connector.probe(key.opened()), days);
        } catch (AdPlatformFailure failure) {
            return new TestAnswer(outcome(failure), null, null, failure.getMessage());
        }
    }

    /** Being let in is one thing, being given figures another: without them the account is of no use. */
    private TestAnswer read(AdConnector connector, Key key, Probe probe, Days days) {
        try {
            var today = LocalDate.now(clock.withZone(probe.zone() == null ? PARIS : probe.zone()));
            days.read = connector
                    .fetch(key.opened(), today.minusDays(DAYS), today.minusDays(1), null)
                    .days();
            var found =
                    days.read.stream().map(AdDay::externalCampaignId).distinct().count();
            return new TestAnswer(Outcome.OK, probe, (int) found, null);
        } catch (AdPlatformFailure failure) {
            var outcome = outcome(failure);
            return new TestAnswer(outcome.isLasting() ? outcome : Outcome.OK, probe, null, failure.getMessage());
        }
    }

    private static Outcome outcome(AdPlatformFailure failure) {
        if (failure instanceof ConnectionExpired) {
            return Outcome.EXPIRED;
        }
        if (failure instanceof AccessRefused) {
            return Outcome.REFUSED;
        }
        if (failure instanceof Throttled) {
            return Outcome.THROTTLED;
        }
        return failure instanceof Unreachable ? Outcome.UNREACHABLE : Outcome.BAD_ANSWER;
    }

    /** An answer to credentials that were changed meanwhile says nothing of the new ones. */
    private void keep(Key key, TestAnswer answer, List<AdDay> days) {
        connections
                .lock(UUID.fromString(key.account().id()))
                .filter(account -> account.revision() == key.revision())
                .ifPresent(account -> {
                    note(account, answer);
                    campaigns.saw(account.id(), days);
                });
    }

    private void note(Connection account, TestAnswer answer) {
        if (answer.outcome() == Outcome.OK) {
            account.answered(answer.probe(), clock.instant());
        } else {
            account.tested(clock.instant());
        }
        if (answer.outcome().isLasting()) {
            account.closed(State.valueOf(answer.outcome().name()), answer.detail());
        }
        trail.record(account, "tested", Map.of("answer", answer.outcome().name()));
    }

    /** What the door is opened with, and which state of the account it belongs to. */
    private record Key(ConnectedAccount account, int revision, AdAccount opened) {}

    /** The days that were read on the way to an answer. */
    private static final class Days {
        private List<AdDay> read = List.of();
    }
}
