package com.mdmcmusicads.app.campaigns;

import static com.mdmcmusicads.app.campaigns.CampaignScheduleTest.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.campaigns.CampaignRefusal.Reason;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CampaignRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final CampaignSheet PLANNED = sheet("2026-07-20", "2026-08-20", CampaignState.PLANNED);
    private static final CampaignSheet LIVE = sheet("2026-07-10", "2026-08-20", CampaignState.LIVE);

    @Test
    void aCampaignOfOneDayIsOne() {
        assertThatCode(() -> CampaignRules.mayPlan(draft(TODAY, TODAY))).doesNotThrowAnyException();
    }

    @Test
    void impossibleDaysAreRefused() {
        refused(Reason.DAYS, () -> CampaignRules.mayPlan(draft(TODAY, TODAY.minusDays(1))));
        refused(Reason.DAYS, () -> CampaignRules.mayPlan(draft(null, TODAY)));
        refused(Reason.TOO_EARLY, () -> CampaignRules.mayPlan(draft(LocalDate.of(2014, 12, 31), TODAY)));
        refused(Reason.TOO_LONG, () -> CampaignRules.mayPlan(draft(TODAY, TODAY.plusYears(4))));
    }

    @Test
    void otherCurrenciesAreRefusedByName() {
        var dollars = new NewPlatform(Platform.META, in("USD", "100.00"), null);
        assertThatThrownBy(() -> CampaignRules.mayPlan(draft(TODAY, TODAY, dollars)))
                .isInstanceOfSatisfying(CampaignRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.CURRENCY);
                    assertThat(refusal.key()).isEqualTo("campaigns.refusal.currency");
                    assertThat(refusal.words()).containsExactly("USD");
                });
    }

    @Test
    void aPlatformIsThereOnceAndAnalyticsSpendsNothing() {
        var meta = new NewPlatform(Platform.META, in("EUR", "100.00"), null);
        refused(Reason.PLATFORM_TWICE, () -> CampaignRules.mayPlan(draft(TODAY, TODAY, meta, meta)));
        var ga4 = new NewPlatform(Platform.GA4, in("EUR", "1.00"), null);
        refused(Reason.NO_BUDGET_THERE, () -> CampaignRules.mayPlan(draft(TODAY, TODAY, ga4)));
    }

    @Test
    void aPlannedCampaignIsNotMovedIntoThePast() {
        refused(Reason.STARTS_IN_PAST, () -> move(PLANNED, TODAY.minusDays(1), TODAY.plusDays(9)));
        refused(Reason.ENDS_IN_PAST, () -> move(PLANNED, TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThatCode(() -> move(PLANNED, TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void aCampaignThatHasBegunKeepsABeginningBehindIt() {
        refused(Reason.HAS_BEGUN, () -> move(LIVE, TODAY.plusDays(1), TODAY.plusDays(9)));
        refused(Reason.ENDS_IN_PAST, () -> move(LIVE, LIVE.from(), TODAY.minusDays(1)));
        assertThatCode(() -> move(LIVE, LIVE.from(), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> move(LIVE, LIVE.from(), TODAY.plusDays(90))).doesNotThrowAnyException();
    }

    @Test
    void aPlannedCampaignWhoseFirstDayWentByMayKeepIt() {
        var late = sheet("2026-07-01", "2026-07-31", CampaignState.PLANNED);
        assertThatCode(() -> move(late, late.from(), TODAY.plusDays(9))).doesNotThrowAnyException();
    }

    @Test
    void onlyWhatHasBegunIsPaused() {
        refused(Reason.NOT_LIVE, () -> CampaignRules.mayPause(PLANNED, null));
        refused(Reason.NOT_PAUSED, () -> CampaignRules.mayResume(LIVE, null));
        refused(Reason.NO_SUCH_PLATFORM, () -> CampaignRules.mayPause(LIVE, Platform.META));
    }

    @Test
    void onlyWhatHasBegunOrGoneByIsClosed() {
        var done = new Closing("Rien", null, true);
        refused(Reason.NOT_BEGUN, () -> CampaignRules.mayClose(PLANNED, done, TODAY));
        refused(Reason.RESULT, () -> CampaignRules.mayClose(LIVE, new Closing(" ", null, true), TODAY));
        assertThatCode(() -> CampaignRules.mayClose(PLANNED, done, PLANNED.to().plusDays(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void itStartsOnItsFirstDayAtTheEarliest() {
        refused(Reason.FIRST_DAY_AHEAD, () -> CampaignRules.mayStart(PLANNED, TODAY));
        refused(Reason.NOT_PLANNED, () -> CampaignRules.mayStart(LIVE, TODAY));
        refused(
                Reason.ENDS_IN_PAST,
                () -> CampaignRules.mayStart(PLANNED, PLANNED.to().plusDays(1)));
        assertThatCode(() -> CampaignRules.mayStart(PLANNED, PLANNED.from())).doesNotThrowAnyException();
    }

    private static void move(CampaignSheet sheet, LocalDate from, LocalDate to) {
        CampaignRules.mayReschedule(sheet, from, to, TODAY);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        CampaignRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static MediaBudget in(String currency, String amount) {
        return new MediaBudget(new BigDecimal(amount), Currency.getInstance(currency));
    }

    private static NewCampaign draft(LocalDate from, LocalDate to, NewPlatform... platforms) {
        return new NewCampaign(
                "client",
                "Titre",
                "Artiste",
                null,
                Objective.VIEWS,
                from,
                to,
                null,
                List.of(platforms),
                Money.euros("200.00"),
                null,
                null);
    }
}
