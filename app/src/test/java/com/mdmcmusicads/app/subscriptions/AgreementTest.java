package com.mdmcmusicads.app.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.Agreement.Owed;
import com.mdmcmusicads.app.subscriptions.Agreement.Standing;
import com.mdmcmusicads.app.subscriptions.Subscription.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final SubscriptionLine youtube = line("YOUTUBE", START, null);

    @Test
    void eachMonthIsOneBillOfTheWholeFee() {
        var bills = agreement(State.RUNNING, null, youtube).until(APRIL);
        assertThat(bills)
                .extracting(PlannedBill::dueOn)
                .containsExactly(START, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
        assertThat(bills).allSatisfy(bill -> assertThat(bill.net()).isEqualTo(Money.euros("200.00")));
        assertThat(bills.get(2).reference()).endsWith("/3");
    }

    @Test
    void lineAgreedForLaterIsBilledFromItsDay() {
        var meta = line("META", LocalDate.of(2026, 2, 14), null);
        var first = agreement(State.RUNNING, null, youtube, meta).next().orElseThrow();
        assertThat(first.net()).isEqualTo(Money.euros("300.00"));
        assertThat(first.charges().get(1).isWhole()).isFalse();
    }

    @Test
    void lineAddedToAPaidPeriodIsBilledForItsRestOnItsDay() {
        var meta = line("META", LocalDate.of(2026, 2, 14), null);
        var paid = agreement(State.RUNNING, null, youtube)
                .after(agreement(State.RUNNING, null, youtube).next().orElseThrow());
        var agreement = new Agreement(
                paid.subscription(), List.of(youtube, meta), paid.paid(), List.of(new Owed(meta.id(), paid.paid(), 1)));

        var bills = agreement.until(LocalDate.of(2026, 2, 28));
        assertThat(bills).hasSize(2);
        assertThat(bills.get(0).dueOn()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(bills.get(0).net()).isEqualTo(Money.euros("100.00"));
        assertThat(bills.get(0).reference()).endsWith("/1/1");
        assertThat(bills.get(1).net()).isEqualTo(Money.euros("400.00"));
    }

    @Test
    void additionsOnTwoDaysAreTwoBillsWithTheirOwnReferences() {
        var meta = line("META", LocalDate.of(2026, 2, 5), null);
        var tiktok = line("TIKTOK", LocalDate.of(2026, 2, 20), null);
        var period = new Cycle(START, 1).period(1);
        var agreement = new Agreement(
                subscription(State.RUNNING, null, 2),
                List.of(youtube, meta, tiktok),
                period,
                List.of(new Owed(meta.id(), period, 1), new Owed(tiktok.id(), period, 1)));

        assertThat(agreement.until(LocalDate.of(2026, 2, 27)).stream().map(PlannedBill::reference))
                .satisfiesExactly(
                        one -> assertThat(one).endsWith("/1/1"),
                        two -> assertThat(two).endsWith("/1/2"));
    }

    @Test
    void nothingIsBilledAfterTheEnd() {
        var bills = agreement(State.RUNNING, LocalDate.of(2026, 3, 10), youtube).until(LocalDate.of(2027, 1, 1));
        assertThat(bills).hasSize(2);
        assertThat(bills.get(1).net()).isLessThan(Money.euros("200.00"));
    }

    @Test
    void pausedSubscriptionBillsNothing() {
        var agreement = agreement(State.PAUSED, null, youtube);
        assertThat(agreement.next()).isEmpty();
        assertThat(agreement.standing(APRIL)).isEqualTo(Standing.PAUSED);
    }

    @Test
    void itIsOverWhenItsEndHasComeAndNothingIsOwed() {
        var end = new Cycle(START, 1).period(2).from();
        var agreement = agreement(State.RUNNING, end, youtube);
        assertThat(agreement.standing(START)).isEqualTo(Standing.RUNNING);
        var billed = agreement.after(agreement.next().orElseThrow());
        assertThat(billed.standing(end.minusDays(1))).isEqualTo(Standing.RUNNING);
        assertThat(billed.standing(end)).isEqualTo(Standing.OVER);
    }

    @Test
    void severalMonthsDueNeedAnApprovalOnce() {
        var agreement = agreement(State.RUNNING, null, youtube);
        assertThat(agreement.needsApproval(START)).isFalse();
        assertThat(agreement.needsApproval(APRIL)).isTrue();
        var approved = new Agreement(
                new Subscription(
                        agreement.subscription().id(),
                        0,
                        "r",
                        UUID.randomUUID(),
                        Money.EURO,
                        START,
                        new Cycle(START, 1),
                        State.RUNNING,
                        1,
                        null,
                        APRIL,
                        null,
                        null,
                        Instant.EPOCH),
                agreement.lines(),
                null,
                List.of());
        assertThat(approved.needsApproval(APRIL)).isFalse();
        assertThat(approved.needsApproval(APRIL.plusMonths(1))).isTrue();
    }

    @Test
    void monthWithoutAnyLineIsFree() {
        var gone = line("YOUTUBE", START, START.plusDays(3));
        var agreement = agreement(State.RUNNING, null, gone);
        var second = agreement.after(agreement.next().orElseThrow()).next().orElseThrow();
        assertThat(second.isFree()).isTrue();
    }

    @Test
    void cancellingAtTheEndOfWhatIsPaidKeepsTheMonthThatHasBegun() {
        var agreement = agreement(State.RUNNING, null, youtube);
        var billed = agreement.after(agreement.next().orElseThrow());
        assertThat(billed.endOfPaid(START.plusDays(3))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(billed.endOfPaid(LocalDate.of(2026, 3, 5))).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void discountAndQuantityCountAsOnTheInvoice() {
        var line = new SubscriptionLine(
                UUID.randomUUID(),
                1,
                "FEE-META",
                "Meta",
                "META",
                Money.euros("199.99"),
                new BigDecimal("1.5"),
                new BigDecimal("12.5"),
                START,
                null,
                null,
                null);
        assertThat(line.monthly()).isEqualTo(Money.euros("262.49"));
    }

    private static SubscriptionLine line(String platform, LocalDate from, LocalDate until) {
        return new SubscriptionLine(
                UUID.randomUUID(),
                1,
                "FEE-" + platform,
                platform,
                platform,
                Money.euros("200.00"),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                from,
                until,
                null,
                null);
    }

    private static Agreement agreement(State state, LocalDate end, SubscriptionLine... lines) {
        return new Agreement(subscription(state, end, 1), List.of(lines), null, List.of());
    }

    private static Subscription subscription(State state, LocalDate end, int next) {
        return new Subscription(
                UUID.randomUUID(),
                0,
                "test",
                UUID.randomUUID(),
                Money.EURO,
                START,
                new Cycle(START, 1),
                state,
                next,
                end,
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
