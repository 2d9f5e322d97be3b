package com.mdmcmusicads.app.campaigns;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.euros;
import static com.mdmcmusicads.app.campaigns.SampleCampaigns.on;
import static com.mdmcmusicads.app.platforms.Platform.GA4;
import static com.mdmcmusicads.app.platforms.Platform.META;
import static com.mdmcmusicads.app.platforms.Platform.TIKTOK;
import static com.mdmcmusicads.app.platforms.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.CampaignRefusal.Reason;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What people may do with campaigns, on the real database. */
@IntegrationTest
class CampaignIT {

    @Autowired
    CampaignDesk desk;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    TestPeople people;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @BeforeEach
    void aProjectManagerIsAtWork() {
        people.be(people.somebody(Role.PM));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void plannedCampaignHasANumberAndItsPlatformsInOrder() {
        var today = samples.today();
        var id = samples.planned(today.plusDays(30), today.plusDays(59), on(META, "1500.00"), on(YOUTUBE, "900.50"));

        var sheet = desk.campaign(id);
        assertThat(sheet.number()).matches("C" + today.getYear() + "-\\d{5}");
        assertThat(sheet.clientName()).startsWith("Label");
        assertThat(sheet.state()).isEqualTo(CampaignState.PLANNED);
        assertThat(sheet.platforms()).extracting(PlatformPlan::platform).containsExactly(YOUTUBE, META);
        assertThat(sheet.budget()).isEqualTo(euros("2400.50"));
        assertThat(desk.budgetHistory(id)).hasSize(2);
        assertThat(trail.of(new Subject("client", sheet.clientId()), 5))
                .anyMatch(entry -> entry.action().equals("campaign.planned"));
    }

    @Test
    void askedForTwiceAtOnceItIsOneCampaign() throws Exception {
        var today = samples.today();
        var draft = samples.draft(today, today.plusDays(9), on(META, "100.00"));
        var one = new NewCampaign(
                draft.clientId(),
                draft.title(),
                draft.artist(),
                null,
                draft.objective(),
                draft.from(),
                draft.to(),
                null,
                List.of(),
                null,
                null,
                "order/" + UUID.randomUUID());
        people.beNobody();
        assertThat(atOnce(8, () -> desk.plan(one))).hasSize(8).containsOnly(desk.plan(one));
        assertThat(desk.ofClient(draft.clientId(), 10)).hasSize(1);
    }

    @Test
    void budgetsAreNeverOverwritten() {
        var id = samples.live(META);
        desk.setBudget(id, META, euros("1200.00"), "Le client double la mise");
        desk.setBudget(id, META, euros("1200.00"), "Encore");

        assertThat(desk.campaign(id).on(META).orElseThrow().budget()).isEqualTo(euros("1200.00"));
        assertThat(desk.budgetHistory(id))
                .extracting(BudgetChange::budget, BudgetChange::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(euros("1000.00"), null),
                        org.assertj.core.groups.Tuple.tuple(euros("1200.00"), "Le client double la mise"));
        assertThatThrownBy(() -> sql.update("update campaign_budget set amount = 1 where campaign_id = ?::uuid", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void ofTwoWhoSawTheSameBudgetOneWins() throws Exception {
        var id = samples.live(META);
        var seen = desk.campaign(id).on(META).orElseThrow().budgetSince();
        people.beNobody();
        var answers = atOnce(6, () -> {
            try {
                desk.setBudget(id, META, euros("1100.00"), "Ajusté", seen);
                return "set";
            } catch (CampaignRefusal refused) {
                return refused.reason().name();
            }
        });
        assertThat(answers).containsOnlyOnce("set").contains("CHANGED");
        assertThat(desk.budgetHistory(id)).hasSize(2);
    }

    @Test
    void whoeverChangesAtOnceWithoutLookingIsKeptInTheHistory() throws Exception {
        var id = samples.live(META);
        people.beNobody();
        var amounts = new ArrayList<>(List.of("1001.00", "1002.00", "1003.00", "1004.00"));
        atOnce(4, () -> {
            var amount = next(amounts);
            desk.setBudget(id, META, euros(amount), "Ajusté");
            return amount;
        });
        var history = desk.budgetHistory(id);
        assertThat(history).hasSize(5);
        assertThat(desk.campaign(id).on(META).orElseThrow().budget())
                .isEqualTo(history.get(4).budget());
    }

    @Test
    void aPlatformPausedOnItsOwnStaysPausedWhenTheCampaignGoesOn() {
        var id = samples.live(META, TIKTOK);
        desk.pause(id, TIKTOK, "Vidéo refusée");
        desk.pause(id, null, "Le client réfléchit");
        assertThat(desk.live()).doesNotContain(id);

        desk.resume(id, null, null);
        assertThat(desk.live()).contains(id);
        assertThat(desk.campaign(id).isSpendingOn(META)).isTrue();
        assertThat(desk.campaign(id).isSpendingOn(TIKTOK)).isFalse();
        refused(Reason.NOT_PAUSED, () -> desk.resume(id, null, null));
    }

    @Test
    void aPausedCampaignCanBeClosedAndThenChangesNoMore() {
        var id = samples.live(META);
        desk.pause(id, null, "Rupture de stock");
        desk.close(id, new Closing("120 000 vues", "Commencer plus tôt", true));

        assertThat(desk.campaign(id).state()).isEqualTo(CampaignState.ENDED);
        assertThat(desk.closing(id)).contains(new Closing("120 000 vues", "Commencer plus tôt", true));
        refused(Reason.OVER, () -> desk.resume(id, null, null));
        refused(Reason.OVER, () -> desk.setBudget(id, META, euros("1.00"), "Trop tard"));
        refused(Reason.OVER, () -> desk.cancel(id, "Trop tard"));
    }

    @Test
    void keysOfAllKindsFindTheirCampaign() {
        var name = "Camp " + UUID.randomUUID();
        var today = samples.today();
        var id = samples.planned(today, today, new NewPlatform(META, euros("10.00"), name), on(YOUTUBE, "5.00"));
        var number = desk.campaign(id).number();

        var found = desk.resolve(List.of(
                id.toUpperCase(Locale.ROOT), number.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), "nobody"));

        assertThat(found).hasSize(3);
        assertThat(found.values()).extracting(CampaignSheet::id).containsOnly(id);
        assertThat(desk.byExternalIds(META, List.of(name))).isEqualTo(Map.of(name, id));
        assertThat(desk.byExternalIds(TIKTOK, List.of(name))).isEmpty();
    }

    @Test
    void aNameTwoPlatformsGaveToDifferentCampaignsMeansNone() {
        var name = "Same " + UUID.randomUUID();
        var today = samples.today();
        samples.planned(today, today, new NewPlatform(META, euros("10.00"), name));
        samples.planned(today, today, new NewPlatform(TIKTOK, euros("10.00"), name));
        assertThat(desk.resolve(List.of(name))).isEmpty();
        assertThat(desk.byExternalIds(META, List.of(name))).hasSize(1);
        refused(
                Reason.EXTERNAL_ID_TAKEN,
                () -> samples.planned(
                        today, today, new NewPlatform(META, euros("1.00"), name.toUpperCase(Locale.ROOT))));
    }

    @Test
    void editedByTwoTheSecondIsTold() {
        var id = samples.live(META);
        var seen = CampaignEdit.of(desk.campaign(id));
        desk.edit(id, seen);
        refused(Reason.CHANGED, () -> desk.edit(id, seen));
    }

    @Test
    void analyticsCountsButSpendsNothing() {
        var id = samples.live(GA4);
        assertThat(desk.campaign(id).isSpendingOn(GA4)).isFalse();
        refused(Reason.NO_BUDGET_THERE, () -> desk.setBudget(id, GA4, euros("5.00"), "Erreur"));
    }

    @Test
    void rolesReadAndWriteAsTheyMay() {
        var id = samples.live(META);
        for (var reader : List.of(Role.SALES, Role.DIRECTION)) {
            people.be(people.somebody(reader));
            assertThat(desk.find(id)).isPresent();
            assertThatThrownBy(() -> desk.pause(id, null, "Non")).isInstanceOf(AccessDeniedException.class);
        }
        for (var stranger : List.of(Role.SUPPORT, Role.SDR, Role.ACCOUNTING, Role.CLIENT, Role.ADMIN)) {
            people.be(people.somebody(stranger));
            assertThatThrownBy(() -> desk.find(id)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        CampaignRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static synchronized String next(List<String> left) {
        return left.remove(0);
    }

    private static <T> List<T> atOnce(int people, Callable<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        try {
            var answers = new ArrayList<T>();
            for (var call : pool.invokeAll(java.util.Collections.nCopies(people, act))) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
