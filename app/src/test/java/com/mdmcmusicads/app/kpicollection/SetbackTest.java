package com.mdmcmusicads.app.kpicollection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.processes.kpis.KpiCollection.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SetbackTest {

    @Test
    void whatPassesIsWaitedForUntilItNeverDoes() {
        assertThat(outcome(new Throttled("slow down", null), 0)).isEqualTo(Outcome.PAUSE);
        assertThat(outcome(new Unreachable("no answer"), 39)).isEqualTo(Outcome.PAUSE);
        assertThat(outcome(new Unreachable("no answer"), 40)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aShutDoorIsForAPersonToOpen() {
        assertThat(outcome(new ConnectionExpired("token"), 0)).isEqualTo(Outcome.EXPIRED);
        assertThat(outcome(new AccessRefused("rights"), 0)).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void anAnswerNobodyUnderstandsIsAskedForAgainFromTheBeginningThreeTimes() {
        assertThat(Setback.of(new BadAnswer("what?")).startsOver()).isTrue();
        assertThat(outcome(new BadAnswer("what?"), 2)).isEqualTo(Outcome.PAUSE);
        assertThat(outcome(new BadAnswer("what?"), 3)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void oneDayThatIsTooMuchIsAFailure() {
        assertThat(outcome(new RangeTooLarge("days"), 0)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void thePlatformsOwnPauseIsKept() {
        var setback = Setback.of(new Throttled("slow down", Duration.ofSeconds(90)));

        assertThat(setback).isEqualTo(new Setback(RunCause.THROTTLED, "slow down", Duration.ofSeconds(90)));
    }

    private static Outcome outcome(AdPlatformFailure failure, int attempts) {
        return Setback.of(failure).outcome(attempts);
    }
}
