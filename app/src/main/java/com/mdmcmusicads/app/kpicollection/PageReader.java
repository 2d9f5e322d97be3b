package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdConnectors;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.FetchPage;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a platform for one page. The account is opened in a transaction of its own, so that nobody waits for the platform. */
@Component
class PageReader {

    private static final Duration RENEW_BEFORE = Duration.ofDays(5);

    private final AdConnectors connectors;
    private final AdAccountDesk accounts;
    private final TransactionTemplate apart;
    private final Clock clock;

    PageReader(AdConnectors connectors, AdAccountDesk accounts, PlatformTransactionManager transactions, Clock clock) {
        this.connectors = connectors;
        this.accounts = accounts;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Read apart as well: opening it writes its row, and this transaction must not remember an older one. */
    Optional<ConnectedAccount> account(String id) {
        return Objects.requireNonNull(apart.execute(status -> accounts.find(id)));
    }

    int longestRange(Platform platform) {
        return connectors.of(platform).longestRangeDays();
    }

    /**
     * The next page of the run.
     *
     * @throws AdPlatformFailure when there is none
     */
    FetchPage read(CollectionRun run, ConnectedAccount account) {
        var connector = connectors.of(run.platform());
        var opened = opened(connector, account);
        try {
            return ask(connector, opened, run);
        } catch (AdPlatformFailure.ConnectionExpired expired) {
            return ask(connector, renewed(connector, account.id(), opened, expired), run);
        }
    }

    private FetchPage ask(AdConnector connector, AdAccount opened, CollectionRun run) {
        LocalDate from = run.chunkFrom();
        return connector.fetch(opened, from, run.chunkTo(), run.cursor());
    }

    /** With credentials that do not run out in the middle, where the platform gives new ones without a person. */
    private AdAccount opened(AdConnector connector, ConnectedAccount account) {
        var opened = apart.execute(status -> accounts.open(account.id()));
        var end = account.expiresAt();
        return end != null && end.isBefore(clock.instant().plus(RENEW_BEFORE))
                ? renewedEarly(connector, account.id(), opened)
                : opened;
    }

    private AdAccount renewedEarly(AdConnector connector, String id, AdAccount opened) {
        try {
            return renew(connector, id, opened);
        } catch (AdPlatformFailure notNow) {
            return opened;
        }
    }

    private AdAccount renewed(AdConnector connector, String id, AdAccount opened, AdPlatformFailure expired) {
        var again = renew(connector, id, opened);
        if (again == opened) {
            throw expired;
        }
        return again;
    }

    private AdAccount renew(AdConnector connector, String id, AdAccount opened) {
        var renewal = connector.renew(opened);
        renewal.ifPresent(given -> apart.executeWithoutResult(status -> accounts.renewed(id, given)));
        return renewal.map(given -> apart.execute(status -> accounts.open(id))).orElse(opened);
    }
}
