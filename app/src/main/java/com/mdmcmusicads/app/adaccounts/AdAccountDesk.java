package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.Renewal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the collection of figures learns which accounts are connected, opens one, and says how it went. */
@Service
@Transactional
public class AdAccountDesk {

    /** Topic of {@link com.mdmcmusicads.app.live.Signals}: an account, by its id. */
    public static final String CHANGED = "ad-account";

    private final Connections connections;
    private final CredentialSeal seal;
    private final SeenCampaigns campaigns;
    private final AccountTrail trail;
    private final Clock clock;

    AdAccountDesk(
            Connections connections, CredentialSeal seal, SeenCampaigns campaigns, AccountTrail trail, Clock clock) {
        this.connections = connections;
        this.seal = seal;
        this.campaigns = campaigns;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, whatever their state: only those that are {@link ConnectedAccount#isOpen()} can be asked. */
    @Transactional(readOnly = true)
    public List<ConnectedAccount> connected() {
        return connections.findAllByOrderByPlatformAscNameAscIdAsc().stream()
                .map(Connection::show)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ConnectedAccount> find(String id) {
        return connections.findById(UUID.fromString(id)).map(Connection::show);
    }

    /**
     * With its credentials unsealed, for the collection of figures only: never shown, logged or kept.
     *
     * @throws AccountUnknown when there is none
     */
    public AdAccount open(String id) {
        var account = lock(id);
        account.used(clock.instant());
        return new AdAccount(account.externalId(), seal.open(account));
    }

    /** Its credentials have ended; somebody has to connect it again. */
    public void expired(String id, String reason) {
        close(id, State.EXPIRED, reason);
    }

    /** The platform lets us in no longer: rights were withdrawn, or the account was closed. */
    public void refused(String id, String reason) {
        close(id, State.REFUSED, reason);
    }

    /** Told once: a platform that says the same again changes nothing. */
    private void close(String id, State why, String reason) {
        var account = lock(id);
        var before = account.health();
        account.closed(why, reason);
        if (before != why) {
            trail.record(account, why == State.EXPIRED ? "expired" : "refused", reasonOf(account));
        }
    }

    private static Map<String, Object> reasonOf(Connection account) {
        var reason = account.show().trouble();
        return reason == null ? Map.of() : Map.of("reason", reason);
    }

    /** Figures were read. */
    public void works(String id) {
        var account = lock(id);
        var before = account.health();
        account.works(clock.instant());
        if (before == State.OK) {
            trail.changed(id);
        } else {
            trail.record(account, "works", Map.of());
        }
    }

    /** The platform gave new credentials in place of all the old ones. */
    public void renewed(String id, Renewal renewal) {
        var account = lock(id);
        account.renewed(seal.seal(renewal.credentials(), account.id()), renewal.expiresAt());
        trail.record(
                account, "renewed", renewal.expiresAt() == null ? Map.of() : Map.of("expiresAt", renewal.expiresAt()));
    }

    /** What the platform said of campaigns of this account: their names and days are kept, known to us or not. */
    public void saw(String id, Collection<AdDay> days) {
        campaigns.saw(id, days);
    }

    private Connection lock(String id) {
        return connections.lock(UUID.fromString(id)).orElseThrow(() -> new AccountUnknown(id));
    }
}
