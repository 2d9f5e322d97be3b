package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.kpicollection.CollectionDesk;
import com.mdmcmusicads.app.kpicollection.CollectionReader;
import com.mdmcmusicads.processes.kpis.KpiMorningSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Does the work kpi-morning.bpmn asks for. */
@Component
class MorningKeeper implements KpiMorningSteps {

    /** What collections get that began late, or that a stop held up. */
    private static final Duration RESPITE = Duration.ofMinutes(30);

    private static final Duration PUNCTUAL = Duration.ofMinutes(10);

    private final Mornings mornings;
    private final CollectionDesk collections;
    private final CollectionReader reader;
    private final GapWatch gaps;
    private final Clock clock;

    MorningKeeper(Mornings mornings, CollectionDesk collections, CollectionReader reader, GapWatch gaps, Clock clock) {
        this.mornings = mornings;
        this.collections = collections;
        this.reader = reader;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** A day that is over by the time somebody gets to it is read by the next one. */
    @Override
    public int startCollections(String day) {
        var date = LocalDate.parse(day);
        return date.equals(ParisTime.today(clock)) ? collections.morning(date) : 0;
    }

    @Override
    public Date planGapCheck(String day) {
        var at = checkAt(LocalDate.parse(day), clock.instant());
        mornings.plan(LocalDate.parse(day), at);
        return Date.from(at);
    }

    static Instant checkAt(LocalDate day, Instant now) {
        var ten = ParisTime.ten(day);
        var earliest = now.plus(RESPITE);
        return earliest.isAfter(ten) ? earliest : ten;
    }

    /** A day that is over has a morning of its own to answer for it. */
    @Override
    public boolean checkGaps(String day) {
        var date = LocalDate.parse(day);
        if (isHeldUp(date)) {
            return false;
        }
        mornings.checked(date, date.equals(ParisTime.today(clock)) ? gaps.look(date.minusDays(1)) : 0);
        return true;
    }

    private boolean isHeldUp(LocalDate day) {
        return mornings.find(day)
                .filter(morning -> morning.postponed() == 0)
                .flatMap(Mornings.Morning::checkAt)
                .filter(at -> at.plus(PUNCTUAL).isBefore(clock.instant()))
                .filter(late -> reader.isAnyMoving())
                .isPresent();
    }
}
