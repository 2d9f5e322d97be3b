package com.mdmcmusicads.app.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignScheduleTest {

    @Test
    void firstAndLastDayAreDaysInParis() {
        var summer = sheet("2026-07-01", "2026-07-31", CampaignState.PLANNED);
        assertThat(CampaignDays.begin(summer)).isEqualTo("2026-06-30T22:00:00Z");
        assertThat(CampaignDays.end(summer)).isEqualTo("2026-07-31T22:00:00Z");
    }

    @Test
    void aDayOnWhichTheClocksChangeIsAsLongAsItIs() {
        var spring = sheet("2027-03-28", "2027-03-28", CampaignState.LIVE);
        var autumn = sheet("2026-10-25", "2026-10-25", CampaignState.LIVE);
        assertThat(Duration.between(CampaignDays.begin(spring), CampaignDays.end(spring)))
                .hasHours(23);
        assertThat(Duration.between(CampaignDays.begin(autumn), CampaignDays.end(autumn)))
                .hasHours(25);
    }

    @Test
    void aCampaignOfTheLastDayOfTheYearEndsWithIt() {
        var last = sheet("2026-12-31", "2026-12-31", CampaignState.LIVE);
        assertThat(CampaignDays.begin(last)).isEqualTo("2026-12-30T23:00:00Z");
        assertThat(CampaignDays.end(last)).isEqualTo("2026-12-31T23:00:00Z");
        assertThat(phase(last, true, "2026-12-31T22:59:59Z")).isEqualTo(CampaignPhase.LIVE);
        assertThat(phase(last, true, "2026-12-31T23:00:00Z")).isEqualTo(CampaignPhase.TO_CLOSE);
    }

    @Test
    void preparationBeginsThreeWorkingDaysBefore() {
        // Monday 4 January: before it lie New Year on a Friday, and a weekend.
        var january = sheet("2027-01-04", "2027-01-31", CampaignState.PLANNED);
        assertThat(at("2026-12-01T08:00:00Z").preparation(january)).isEqualTo("2026-12-29T08:00:00Z");
        var midweek = sheet("2026-07-10", "2026-07-31", CampaignState.PLANNED);
        assertThat(at("2026-06-01T08:00:00Z").preparation(midweek)).isEqualTo("2026-07-07T07:00:00Z");
    }

    @Test
    void whatAPlannedCampaignWaitsFor() {
        var july = sheet("2026-07-10", "2026-07-31", CampaignState.PLANNED);
        assertThat(phase(july, false, "2026-07-06T10:00:00Z")).isEqualTo(CampaignPhase.PLANNED);
        assertThat(phase(july, false, "2026-07-07T07:00:00Z")).isEqualTo(CampaignPhase.TO_PREPARE);
        assertThat(phase(july, true, "2026-07-08T10:00:00Z")).isEqualTo(CampaignPhase.READY);
        assertThat(phase(july, false, "2026-07-15T10:00:00Z")).isEqualTo(CampaignPhase.TO_PREPARE);
        assertThat(phase(july, false, "2026-08-01T10:00:00Z")).isEqualTo(CampaignPhase.TO_CLOSE);
    }

    @Test
    void whatAPausedOrFinishedCampaignWaitsFor() {
        assertThat(phase(sheet("2026-07-10", "2026-07-31", CampaignState.PAUSED), true, "2026-07-15T10:00:00Z"))
                .isEqualTo(CampaignPhase.PAUSED);
        assertThat(phase(sheet("2026-07-10", "2026-07-31", CampaignState.PAUSED), true, "2026-08-01T10:00:00Z"))
                .isEqualTo(CampaignPhase.TO_CLOSE);
        assertThat(phase(sheet("2026-07-10", "2026-07-31", CampaignState.CANCELLED), true, "2026-08-01T10:00:00Z"))
                .isEqualTo(CampaignPhase.OVER);
    }

    @Test
    void preparationIsDueByTheFirstDayButNeverAtOnce() {
        var july = sheet("2026-07-10", "2026-07-31", CampaignState.PLANNED);
        assertThat(at("2026-07-07T07:00:00Z").next(july, false)).isEqualTo("2026-07-09T22:00:00Z");
        assertThat(at("2026-07-15T07:00:00Z").next(july, false)).isEqualTo("2026-07-15T16:00:00Z");
    }

    @Test
    void theResultIsDueAWorkingWeekAfterTheLastDay() {
        var july = sheet("2026-07-10", "2026-07-31", CampaignState.LIVE);
        assertThat(at("2026-07-31T22:00:00Z").next(july, true)).isEqualTo("2026-08-07T16:00:00Z");
    }

    private static CampaignPhase phase(CampaignSheet sheet, boolean prepared, String now) {
        return at(now).phase(sheet, prepared);
    }

    private static CampaignSchedule at(String now) {
        return new CampaignSchedule(new BusinessHours(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    static CampaignSheet sheet(String from, String to, CampaignState state) {
        return new CampaignSheet(
                "id",
                "C2026-00001",
                "client",
                "Label",
                "Titre",
                "Artiste",
                null,
                Objective.VIEWS,
                LocalDate.parse(from),
                LocalDate.parse(to),
                state,
                null,
                Money.EURO,
                List.of(),
                null,
                null,
                0);
    }
}
