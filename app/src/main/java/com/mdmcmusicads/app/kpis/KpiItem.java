package com.mdmcmusicads.app.kpis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** One day as other systems read it, under the names they bring it with. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record KpiItem(
        @Schema(description = "The id of the campaign") String campaign,

        @Schema(allowableValues = {"youtube", "meta", "tiktok", "ga4"})
        String platform,

        LocalDate date,
        @Schema(nullable = true) BigDecimal spend,
        @Schema(nullable = true) Long impressions,
        @Schema(nullable = true) Long views,
        @Schema(nullable = true) Long clicks,
        @Schema(nullable = true) BigDecimal conversions,
        String currency,

        @Schema(nullable = true, description = "Clicks by impressions, a fraction")
        BigDecimal ctr,

        @Schema(nullable = true, description = "Spend by click")
        BigDecimal cpc,

        @Schema(nullable = true, description = "Spend by view")
        BigDecimal cpv,

        @Schema(nullable = true, description = "Spend by thousand impressions")
        BigDecimal cpm,

        @Schema(nullable = true, description = "Spend by conversion")
        BigDecimal cpa,

        @Schema(nullable = true, description = "Views by impressions, a fraction")
        BigDecimal viewRate,

        @Schema(description = "Platforms may still correct it: younger than 28 days")
        boolean provisional,

        @Schema(description = "How often it was told otherwise")
        int revision,

        @Schema(description = "When it was told first") Instant receivedAt,

        @Schema(description = "When it was last told otherwise")
        Instant changedAt) {

    static KpiItem of(KpiDay day) {
        var ratios = day.ratios();
        return new KpiItem(
                day.campaignId(),
                day.platform().name().toLowerCase(Locale.ROOT),
                day.day(),
                day.spend(),
                day.impressions(),
                day.views(),
                day.clicks(),
                day.conversions(),
                day.currency().getCurrencyCode(),
                ratios.ctr(),
                ratios.cpc(),
                ratios.cpv(),
                ratios.cpm(),
                ratios.cpa(),
                ratios.viewRate(),
                day.provisional(),
                day.revision(),
                day.receivedAt(),
                day.changedAt());
    }
}
