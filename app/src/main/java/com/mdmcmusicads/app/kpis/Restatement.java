package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** What was told of a day from {@code since} on, until {@code replacedBy} told it otherwise at {@code replacedAt}. */
public record Restatement(
        Platform platform,
        LocalDate day,
        BigDecimal spend,
        Long impressions,
        Long views,
        Long clicks,
        BigDecimal conversions,
        Currency currency,
        Instant since,
        KpiSource source,
        Instant replacedAt,
        KpiSource replacedBy) {}
