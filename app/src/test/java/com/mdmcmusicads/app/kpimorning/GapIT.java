package com.mdmcmusicads.app.kpimorning;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.SampleAccounts;
import com.mdmcmusicads.app.adplatforms.PretendConnectors;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpicollection.CollectionDesk;
import com.mdmcmusicads.app.kpicollection.RunState;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiSource;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.mdmcmusicads.processes.kpis.KpiMorning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class GapIT {

    private static final Platform PLATFORM = Platform.TIKTOK;

    @Autowired
    GapWatch watch;

    @Autowired
    Gaps gaps;

    @Autowired
    GapDesk desk;

    @Autowired
    Mornings mornings;

    @Autowired
    KpiDesk kpis;

    @Autowired
    CampaignDesk campaignDesk;

    @Autowired
    CollectionDesk collections;

    @Autowired
    SampleCampaigns campaigns;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    AdAccountDesk accountDesk;

    @Autowired
    PretendConnectors connectors;

    @Autowired
    HistoryService history;

    @Autowired
    TestPeople people;

    private String external;
    private String campaign;
    private LocalDate yesterday;

    @BeforeEach
    void begin() {
        external = "ext-" + UUID.randomUUID();
        var today = campaigns.today();
        yesterday = today.minusDays(1);
        campaign = campaigns.live(
                today.minusDays(9), today.plusDays(9), new NewPlatform(PLATFORM, euros("500.00"), external));
        tell(yesterday.minusDays(2));
    }

    @AfterEach
    void beNobody() {
        people.beNobody();
    }

    @Test
    void missingFiguresAreAGapUntilTheyCome() {
        watch.look(yesterday);
        assertThat(gaps.open(List.of(campaign))).singleElement().satisfies(gap -> {
            assertThat(gap.day()).isEqualTo(yesterday);
            assertThat(gap.platform()).isEqualTo(PLATFORM);
        });
        watch.look(yesterday);
        assertThat(gaps.open(List.of(campaign))).hasSize(1);

        tell(yesterday);

        await().untilAsserted(() -> assertThat(gaps.open(List.of(campaign))).isEmpty());
    }

    @Test
    void aCampaignThatIsPausedMissesNothing() {
        watch.look(yesterday);
        assertThat(gaps.open(List.of(campaign))).hasSize(1);

        campaignDesk.pause(campaign, null, "Sortie reportée");

        await().untilAsserted(() -> assertThat(gaps.open(List.of(campaign))).isEmpty());
        watch.look(yesterday);
        assertThat(gaps.open(List.of(campaign))).isEmpty();
    }

    @Test
    void theReasonIsTheStateOfItsAccount() {
        var pretended = connectors.account(PLATFORM).day(external, yesterday.minusDays(2), "3.00", 90, 3);
        var account = accounts.connected(PLATFORM, pretended.accountId());
        var run = collections.collectNow(account);
        await().until(() -> collections.find(run).orElseThrow().state() == RunState.DONE);

        watch.look(yesterday);
        assertThat(reason()).isEqualTo(GapReason.NOTHING_REPORTED);

        accountDesk.expired(account, "token");
        watch.look(yesterday);
        assertThat(reason()).isEqualTo(GapReason.EXPIRED);
        assertThat(gaps.open(List.of(campaign)).get(0).accountId()).isEqualTo(account);
        accountDesk.works(account);
    }

    @Test
    void aDayBeginsOnceWhicheverNodeNoticesFirst() {
        var day = LocalDate.of(2016, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(3000));
        Stream.generate(() -> CompletableFuture.runAsync(() -> mornings.begin(day)))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(KpiMorning.KEY)
                        .processInstanceBusinessKey(day.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void onlyThoseWhoMayReadCampaignsSeeWhatIsMissing() {
        people.be(people.somebody(Role.ADMIN));
        assertThatThrownBy(() -> desk.open()).isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(Role.PM));
        assertThat(desk.open()).isNotNull();
    }

    private GapReason reason() {
        return gaps.open(List.of(campaign)).get(0).reason();
    }

    private void tell(LocalDate day) {
        kpis.ingest(
                new KpiSource(KpiSource.Kind.API, AuditTrail.SYSTEM, null),
                List.of(new KpiRow(campaign, PLATFORM, day, new BigDecimal("7.00"), 700L, null, 7L, null, Money.EURO)));
    }
}
