package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.kpis.KpiFault.Code;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a row has to be like to be kept, whoever brings it; one row is told the first thing that is wrong with it. Views may
 * exceed impressions, because platforms count a video seen again as another view; a click needs an impression of its own.
 */
@Component
public class KpiRules {

    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    static final long MOST = 1_000_000_000_000L;

    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(MOST);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    KpiRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with a row of a campaign that is counted in {@code currency}; empty when nothing is. */
    public Optional<KpiFault> fault(KpiRow row, Currency currency) {
        return Stream.<Function<KpiRow, KpiFault>>of(
                        this::day,
                        each -> amount("spend", each.spend()),
                        each -> count("impressions", each.impressions()),
                        each -> count("views", each.views()),
                        each -> count("clicks", each.clicks()),
                        each -> amount("conversions", each.conversions()),
                        KpiRules::clicks,
                        KpiRules::place,
                        each -> each.currency().equals(currency) ? null : new KpiFault("currency", Code.OTHER_CURRENCY),
                        each -> each.hasNoFigure() ? new KpiFault("row", Code.NO_FIGURE) : null)
                .map(rule -> rule.apply(row))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private KpiFault day(KpiRow row) {
        if (row.day().isBefore(FIRST_DAY)) {
            return new KpiFault("date", Code.TOO_OLD);
        }
        var today = LocalDate.now(clock.withZone(PARIS));
        return row.day().isAfter(today) ? new KpiFault("date", Code.IN_THE_FUTURE) : null;
    }

    /** Compared, never written out: comparing looks at the magnitude first. */
    private static KpiFault amount(String field, BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        return amount.signum() < 0
                ? new KpiFault(field, Code.NEGATIVE)
                : amount.compareTo(MOST_AMOUNT) > 0 ? new KpiFault(field, Code.TOO_LARGE) : null;
    }

    private static KpiFault count(String field, Long count) {
        return count == null ? null : amount(field, BigDecimal.valueOf(count));
    }

    private static KpiFault clicks(KpiRow row) {
        return row.clicks() != null && row.impressions() != null && row.clicks() > row.impressions()
                ? new KpiFault("clicks", Code.ABOVE_IMPRESSIONS)
                : null;
    }

    private static KpiFault place(KpiRow row) {
        if (row.platform().spends()) {
            return null;
        }
        return row.spend() != null
                ? new KpiFault("spend", Code.NOT_ON_THIS_PLATFORM)
                : row.impressions() != null ? new KpiFault("impressions", Code.NOT_ON_THIS_PLATFORM) : null;
    }
}
