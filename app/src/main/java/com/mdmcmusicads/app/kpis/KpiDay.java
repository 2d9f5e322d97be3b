package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What is known of one campaign on one platform on one day; null where nothing was measured.
 *
 * @param receivedAt when the day was told first
 * @param changedAt when it was told otherwise for the last time
 * @param revision how often it was told otherwise
 * @param provisional true as long as platforms may still correct it
 */
public record KpiDay(
        String campaignId,
        Platform platform,
        LocalDate day,
        BigDecimal spend,
        Long impressions,
        Long views,
        Long clicks,
        BigDecimal conversions,
        Currency currency,
        Instant receivedAt,
        Instant changedAt,
        int revision,
        boolean provisional) {

    public Ratios ratios() {
        return Ratios.of(List.of(this));
    }
}
