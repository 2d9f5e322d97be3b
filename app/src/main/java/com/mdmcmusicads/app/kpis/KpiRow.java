package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What somebody tells of one day; null where nothing was measured, which never takes away what was known. Amounts and
 * conversions are rounded to the sixth decimal: platforms count money in millionths.
 */
public record KpiRow(
        String campaignId,
        Platform platform,
        LocalDate day,
        BigDecimal spend,
        Long impressions,
        Long views,
        Long clicks,
        BigDecimal conversions,
        Currency currency) {

    static final int DECIMALS = 6;

    /** Google Analytics sells no advertising: the zeros a caller fills in there measured nothing. */
    public KpiRow {
        spend = rounded(spend);
        conversions = rounded(conversions);
        if (platform != null && !platform.spends()) {
            spend = spend != null && spend.signum() == 0 ? null : spend;
            impressions = impressions != null && impressions == 0 ? null : impressions;
        }
    }

    /** Looks at the magnitude first: to write out {@code 1e-999999999} would fill the memory. */
    private static BigDecimal rounded(BigDecimal value) {
        if (value == null || value.scale() <= DECIMALS) {
            return value;
        }
        return (long) value.precision() - value.scale() < -DECIMALS
                ? BigDecimal.ZERO
                : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    boolean hasNoFigure() {
        return spend == null && impressions == null && views == null && clicks == null && conversions == null;
    }
}
