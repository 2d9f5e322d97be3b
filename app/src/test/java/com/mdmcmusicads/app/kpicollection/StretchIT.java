package com.mdmcmusicads.app.kpicollection;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.euros;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.SampleAccounts;
import com.mdmcmusicads.app.adplatforms.PretendAccount;
import com.mdmcmusicads.app.adplatforms.PretendConnectors;
import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.kpis.KpiCollection.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One page after the other by hand, as the jobs of a node do it; no process runs here. */
@IntegrationTest
class StretchIT {

    private static final Platform PLATFORM = Platform.META;

    @Autowired
    KpiRuns runs;

    @Autowired
    KpiCollector collector;

    @Autowired
    AdAccountDesk accounts;

    @Autowired
    SampleAccounts sampleAccounts;

    @Autowired
    SampleCampaigns campaigns;

    @Autowired
    PretendConnectors connectors;

    @Autowired
    KpiReader kpis;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private PretendAccount pretended;
    private String campaign;
    private String run;
    private LocalDate yesterday;

    @BeforeEach
    void begin() {
        var external = "ext-" + UUID.randomUUID();
        var today = campaigns.today();
        yesterday = today.minusDays(1);
        campaign = campaigns.live(
                today.minusDays(20), today.plusDays(5), new NewPlatform(PLATFORM, euros("300.00"), external));
        pretended = connectors.account(PLATFORM).pages(2);
        for (var back = 0; back < 6; back++) {
            pretended.day(external, yesterday.minusDays(back), "5.00", 100, 1);
        }
        var account = accounts.find(sampleAccounts.connected(PLATFORM, pretended.accountId()))
                .orElseThrow();
        var range = new DayRange(yesterday.minusDays(9), yesterday);
        run = runs.add(new NewRun(null, account, RunKind.BACKFILL, range, null), clock.instant())
                .orElseThrow();
        transaction.executeWithoutResult(status -> collector.planRange(run));
    }

    @Test
    void aNodeKilledInTheMiddleOfAPageLeavesNothingOfItBehind() {
        page();
        transaction.executeWithoutResult(status -> {
            collector.fetchPages(run);
            status.setRollbackOnly();
        });
        assertThat(now().pages()).isEqualTo(1);
        assertThat(days()).isEqualTo(2);

        assertThat(page()).isEqualTo(Outcome.MORE.name());
        assertThat(page()).isEqualTo(Outcome.DONE.name());

        assertThat(now().counts().created()).isEqualTo(6);
        assertThat(now().counts().unchanged()).isZero();
        assertThat(days()).isEqualTo(6);
    }

    @Test
    void twoNodesAtOnceKeepEachPageOnce() {
        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(this::page)).limit(2).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes).containsOnly(Outcome.MORE.name());

        while (!List.of(Outcome.DONE.name()).contains(page())) {
            assertThat(now().pages()).isLessThan(4);
        }

        assertThat(now().pages()).isEqualTo(3);
        assertThat(now().counts().created()).isEqualTo(6);
        assertThat(now().counts().unchanged()).isZero();
    }

    @Test
    void aPageThatComesAfterTheCancellationIsLeftOut() {
        transaction.executeWithoutResult(status -> collector.stopRun(run));

        assertThat(page()).isEqualTo(Outcome.DONE.name());
        assertThat(days()).isZero();
    }

    private String page() {
        return transaction.execute(status -> collector.fetchPages(run));
    }

    private CollectionRun now() {
        return runs.find(run).orElseThrow();
    }

    private int days() {
        return kpis.days(campaign, yesterday.minusDays(30), yesterday).size();
    }
}
