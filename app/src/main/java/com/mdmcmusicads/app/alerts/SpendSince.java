package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a platform spent on the days after somebody acted. */
@Component
class SpendSince {

    private final KpiReader figures;
    private final Clock clock;

    SpendSince(KpiReader figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Empty while no day after it is known; the day itself may have spent before. */
    Optional<BigDecimal> afterDayOf(Alert alert) {
        var next =
                alert.attempt().at().atZone(BusinessHours.PARIS).toLocalDate().plusDays(1);
        return figures.days(alert.key().campaignId(), next, LocalDate.now(clock.withZone(BusinessHours.PARIS))).stream()
                .filter(day -> day.platform() == alert.platform())
                .map(KpiDay::spend)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }
}
