package com.mdmcmusicads.app.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.alerts.Attempt.Act;
import com.mdmcmusicads.app.alerts.EffectCheck.Verdict;
import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether an act helped is read from figures that came after it, and from nothing else. */
class EffectCheckTest {

    private static final String ID = "8f6f7c0e-0000-4000-8000-000000000002";
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Alerts alerts = mock(Alerts.class);
    private final AlertTries tries = mock(AlertTries.class);
    private final EvidenceBook evidence = mock(EvidenceBook.class);
    private final SpendSince spending = mock(SpendSince.class);
    private final EffectCheck check =
            new EffectCheck(alerts, tries, evidence, spending, mock(Signals.class), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void withoutFiguresNothingIsKnown() {
        known(Act.ADJUST, null, false, Response.HANDLE, NOW);

        assertThat(check.verdict(ID)).isEqualTo(Verdict.SILENT);
        verify(evidence).add(ID, Kind.SILENT, "system", null);
    }

    @Test
    void aRuleThatStillFiresMeansItDidNotHelp() {
        known(Act.ADJUST, NOW, true, Response.HANDLE, NOW);

        assertThat(check.verdict(ID)).isEqualTo(Verdict.MISSED);
        verify(evidence).add(ID, Kind.MISSED, "system", null);
    }

    @Test
    void whatIsOnlyWorthANoteHelped() {
        known(Act.ADJUST, NOW, true, Response.NOTE, NOW);

        assertThat(check.verdict(ID)).isEqualTo(Verdict.HELD);
        verify(evidence, never()).add(any(), any(), any(), any(String.class));
    }

    @Test
    void aPauseHoldsWhenNothingIsSpentAfterItsDay() {
        known(Act.PAUSE, NOW, true, Response.HANDLE, NOW.plus(Duration.ofDays(1)));
        when(spending.afterDayOf(any())).thenReturn(Optional.of(BigDecimal.ZERO));

        assertThat(check.verdict(ID)).isEqualTo(Verdict.HELD);
    }

    @Test
    void aPauseThatSpendsOnIsNone() {
        known(Act.PAUSE, NOW, true, Response.HANDLE, NOW.plus(Duration.ofDays(1)));
        when(spending.afterDayOf(any())).thenReturn(Optional.of(new BigDecimal("12.00")));

        assertThat(check.verdict(ID)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aPauseIsTooYoungUntilADayAfterItIsKnown() {
        when(spending.afterDayOf(any())).thenReturn(Optional.empty());
        known(Act.PAUSE, NOW, true, Response.HANDLE, NOW.plus(Duration.ofDays(1)));
        assertThat(check.verdict(ID)).isEqualTo(Verdict.EARLY);

        known(Act.PAUSE, NOW, true, Response.HANDLE, NOW);
        assertThat(check.verdict(ID)).isEqualTo(Verdict.SILENT);
    }

    @Test
    void waitingLongerDoesNotMoveTheLimit() {
        var limit = NOW.plus(Duration.ofHours(5));
        known(Act.PAUSE, NOW, true, Response.HANDLE, limit);
        assertThat(check.plan(ID)).isEqualTo(limit);

        known(Act.PAUSE, NOW, true, Response.HANDLE, null);
        assertThat(check.plan(ID)).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    private void known(Act act, Instant figuresAt, boolean firing, Response response, Instant checkBy) {
        var reading = new Reading(Severity.CRITICAL, 110, BigDecimal.TEN, BigDecimal.ONE, null, LocalDate.EPOCH);
        var attempt = new Attempt(1, act, NOW, BigDecimal.TEN, NOW, checkBy, figuresAt, null, null);
        when(alerts.get(ID))
                .thenReturn(new Alert(
                        ID,
                        new AlertKey("c", Platform.META, Rule.THRESHOLD, ""),
                        AlertState.WAITING,
                        response,
                        reading,
                        reading,
                        null,
                        List.of(),
                        firing,
                        false,
                        NOW,
                        NOW,
                        NOW,
                        null,
                        attempt));
    }
}
