package com.mdmcmusicads.app.kpicollection;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.SampleAccounts;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.PretendAccount;
import com.mdmcmusicads.app.adplatforms.PretendConnectors;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.mdmcmusicads.processes.kpis.KpiCollection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CollectionIT {

    private static final Platform PLATFORM = Platform.META;

    @Autowired
    CollectionDesk desk;

    @Autowired
    StrangerDesk strangers;

    @Autowired
    Starter starter;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RepairWatch repairs;

    @Autowired
    AdAccountDesk accounts;

    @Autowired
    SampleAccounts sampleAccounts;

    @Autowired
    SampleCampaigns campaigns;

    @Autowired
    CampaignDesk campaignDesk;

    @Autowired
    PretendConnectors connectors;

    @Autowired
    KpiReader kpis;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService engine;

    @Autowired
    TestPeople people;

    private PretendAccount pretended;
    private String account;
    private String external;
    private String campaign;
    private LocalDate yesterday;

    @BeforeEach
    void connect() {
        pretended = connectors.account(PLATFORM);
        account = sampleAccounts.connected(PLATFORM, pretended.accountId());
        external = "ext-" + UUID.randomUUID();
        var today = campaigns.today();
        yesterday = today.minusDays(1);
        campaign = campaigns.live(
                today.minusDays(20), today.plusDays(10), new NewPlatform(PLATFORM, euros("900.00"), external));
    }

    @AfterEach
    void beNobody() {
        people.beNobody();
    }

    @Test
    void anAccountIsReadPageByPageAndAgainWithoutDoublingAnything() {
        days(10).pages(4);

        var run = finished(desk.collectNow(account));

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.pages()).isEqualTo(3);
        assertThat(run.counts().created()).isEqualTo(10);
        assertThat(figures()).hasSize(10);
        assertThat(accounts.find(account).orElseThrow().lastSuccess()).isNotNull();

        var again = finished(desk.collectNow(account));
        assertThat(again.counts()).isEqualTo(new RunCounts(0, 0, 10, 0, 0, 0));
    }

    @Test
    void aThrottledCollectionGoesOnWhereItWas() {
        days(6).pages(2).refuse(() -> new Throttled("too many calls", Duration.ofSeconds(1)));

        var run = finished(desk.collectNow(account));

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.counts().created()).isEqualTo(6);
        assertThat(pretended.calls()).isEqualTo(4);
    }

    @Test
    void aPauseIsToldAndCanBeCutShort() {
        days(3).refuse(() -> new Throttled("too many calls", Duration.ofHours(2)));
        var id = desk.collectNow(account);
        var paused = in(id, RunState.PAUSED);
        assertThat(paused.cause()).isEqualTo(RunCause.THROTTLED);
        assertThat(Duration.between(paused.movedAt(), paused.retryAt()))
                .isBetween(Duration.ofHours(2).minusSeconds(1), Duration.ofHours(2));

        assertThat(desk.hurry(id)).isTrue();

        assertThat(finished(id).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void anExpiredAccountIsOneTaskAndFillsWhatWasMissedOnceItWorks() {
        days(3).refuseAlways(() -> new ConnectionExpired("token expired"));
        var first = desk.collectNow(account);
        in(first, RunState.BLOCKED);
        assertThat(accounts.find(account).orElseThrow().state()).isEqualTo(ConnectedAccount.State.EXPIRED);

        transaction.executeWithoutResult(status -> assertThat(
                        starter.morning(account, yesterday.plusDays(2), null).isPresent())
                .isFalse());
        var backfill = desk.backfill(List.of(account), yesterday.minusDays(5), yesterday);
        in(backfill, RunState.PAUSED);
        assertThat(repairTasks(first) + repairTasks(backfill)).isEqualTo(1);
        assertThat(desk.find(first).orElseThrow().to()).isEqualTo(yesterday.plusDays(1));

        pretended.refuseAlways(() -> null);
        accounts.works(account);
        repairs.look();

        assertThat(finished(first).state()).isEqualTo(RunState.DONE);
        assertThat(finished(backfill).state()).isEqualTo(RunState.DONE);
        assertThat(repairTasks(first)).isZero();
        assertThat(figures()).hasSize(3);
    }

    @Test
    void aCollectionIsCancelledInTheMiddleAndKeepsWhatItRead() {
        days(4).pages(2);
        var calls = new AtomicInteger();
        pretended.refuseAlways(
                () -> calls.incrementAndGet() > 1 ? new Throttled("slow down", Duration.ofHours(1)) : null);
        var id = desk.collectNow(account);
        in(id, RunState.PAUSED);

        assertThat(desk.cancel(id)).isEqualTo(1);

        await().untilAsserted(() -> assertThat(running(id)).isZero());
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
        assertThat(figures()).hasSize(2);
        assertThat(desk.cancel(id)).isZero();
    }

    @Test
    void aLongPastIsReadInStretchesAndSeveralAccountsAreStoppedTogether() {
        var other = connectors.account(PLATFORM);
        other.refuseAlways(() -> new Throttled("slow down", Duration.ofHours(1)));
        var second = sampleAccounts.connected(PLATFORM, other.accountId());
        days(15).pages(100);

        var batch = desk.backfill(List.of(account, second), yesterday.minusDays(99), yesterday);

        await().untilAsserted(() -> assertThat(figures()).hasSize(15));
        await().untilAsserted(() -> assertThat(desk.cancel(batch)).isEqualTo(1));
        assertThat(pretended.calls()).isGreaterThan(1);
    }

    @Test
    void tooManyDaysAtOnceAreHalvedAndAnAnswerNobodyUnderstandsEndsInAFailure() {
        days(2).refuse(() -> new RangeTooLarge("fewer days")).refuse(() -> new RangeTooLarge("fewer days"));
        assertThat(finished(desk.collectNow(account)).state()).isEqualTo(RunState.DONE);

        pretended.refuseAlways(() -> new BadAnswer("what is this?"));
        var id = desk.collectNow(account);
        for (var tries = 0; tries < 3; tries++) {
            in(id, RunState.PAUSED);
            await().until(() -> desk.hurry(id));
            await().until(() -> desk.find(id).orElseThrow().attempts() > 0);
        }
        assertThat(finished(id).cause()).isEqualTo(RunCause.BAD_ANSWER);
    }

    @Test
    void rowsThatCannotBeRightAreRefusedOneByOne() {
        pretended.day(external, yesterday, "10.00", 5, 50);
        pretended.day(external, yesterday.minusDays(1), "10.00", 500, 50);

        var run = finished(desk.collectNow(account));

        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(run.counts().created()).isEqualTo(1);
        assertThat(desk.rejections(run.id())).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(yesterday);
            assertThat(one.code()).isEqualTo("ABOVE_IMPRESSIONS");
        });
    }

    @Test
    void whatThePlatformTakesBackBecomesZeroAndWhatItWasIsKept() {
        days(5);
        finished(desk.collectNow(account));
        pretended.forget(yesterday.minusDays(2));

        var run = finished(desk.collectNow(account));

        assertThat(run.counts().emptied()).isEqualTo(1);
        assertThat(figures().stream().filter(day -> day.spend().signum() == 0))
                .singleElement()
                .satisfies(day -> assertThat(day.day()).isEqualTo(yesterday.minusDays(2)));
        assertThat(kpis.restatements(campaign, PLATFORM, yesterday.minusDays(2)))
                .singleElement()
                .satisfies(before -> assertThat(before.spend()).isEqualByComparingTo("12.50"));
    }

    @Test
    void aCampaignNobodyKnowsIsShownAttachedAndFetched() {
        var strange = "ext-" + UUID.randomUUID();
        pretended.day(strange, yesterday, "48.20", 1000, 10).day(strange, yesterday.minusDays(3), "1.80", 100, 1);
        finished(desk.collectNow(account));
        var stranger = strangers.strangers(500).stream()
                .filter(one -> one.externalId().equals(strange))
                .findFirst()
                .orElseThrow();
        assertThat(stranger.spend()).isEqualByComparingTo("50.00");

        people.be(people.somebody(Role.ADMIN));
        assertThatThrownBy(() -> strangers.attach(account, strange, campaign))
                .isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(Role.PM));
        var nameless = campaigns.live(
                campaigns.today().minusDays(9), campaigns.today(), new NewPlatform(PLATFORM, euros("50.00"), null));
        var run = strangers.attach(account, strange, nameless);
        people.beNobody();

        assertThat(finished(run).counts().created()).isEqualTo(2);
        assertThat(campaignDesk.campaign(nameless).on(PLATFORM).orElseThrow().externalId())
                .isEqualTo(strange);
        assertThat(strangers.strangers(500)).noneMatch(one -> one.externalId().equals(strange));
    }

    @Test
    void rolesBindPeople() {
        var from = yesterday.minusDays(1);
        people.be(people.somebody(Role.DIRECTION));
        assertThat(desk.find(UUID.randomUUID().toString())).isEmpty();
        assertThatThrownBy(() -> desk.backfill(List.of(account), from, yesterday))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.cancel("any")).isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(Role.SALES));
        assertThatThrownBy(() -> desk.find("any")).isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(Role.PM));
        assertThatThrownBy(() -> desk.backfill(List.of(account), from, yesterday.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.backfill(List.of(), from, yesterday))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The last days of our campaign, one row each. */
    private PretendAccount days(int count) {
        for (var back = 0; back < count; back++) {
            pretended.day(external, yesterday.minusDays(back), "12.50", 1000, 20);
        }
        return pretended;
    }

    private List<KpiDay> figures() {
        return kpis.days(campaign, yesterday.minusDays(400), yesterday);
    }

    private CollectionRun finished(String id) {
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> desk.find(id).orElseThrow(), run -> !run.state().isOpen());
    }

    private CollectionRun in(String id, RunState state) {
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> desk.find(id).orElseThrow(), run -> run.state() == state);
    }

    private long repairTasks(String runId) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(runId)
                .taskDefinitionKey("reconnectAccount")
                .count();
    }

    private long running(String runId) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(KpiCollection.KEY)
                .processInstanceBusinessKey(runId)
                .count();
    }
}
