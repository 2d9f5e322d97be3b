package com.mdmcmusicads.app.kpis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the description of the interface says about figures, in one place. */
final class KpiWords {

    static final String BRING = """
            An upsert on campaign × platform × date: the same rows sent again change nothing. Good rows are kept when others \
            are refused. A figure that is missing or null was not measured, and never takes away one that is known; to \
            correct a figure, send the right one: what it was before is kept, with the moment it changed.

            Each refused row is told once, by its first fault: `accepted` plus the number of refused rows is the number of \
            rows sent. Codes: `not-an-object`, `required`, `not-a-text`, `not-a-number`, `not-whole`, `negative`, \
            `too-large`, `not-a-date`, `in-the-future`, `too-old`, `unknown-campaign`, `unknown-platform`, \
            `unknown-currency`, `other-currency`, `above-impressions`, `not-on-this-platform`, `no-figure`, `duplicate`. \
            Codes and fields never change; sentences may.

            Needs a key with the scope `kpis:write`.""";

    static final String BODY = "1 to 10,000 rows, at most 8 MiB; read as it comes in. Fields that mean nothing here are"
            + " left out and named in the answer.";

    static final String IDEMPOTENCY = "The same key with the same body within seven days is answered as the first time,"
            + " without doing anything.";

    private KpiWords() {}

    /** The accepted JSON, for the description only: {@link KpiParcelReader} reads it field by field. */
    @Schema(name = "KpiRows")
    record Rows(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Row> rows) {}

    /** One row, for the description only. */
    @Schema(name = "KpiRow")
    record Row(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = 200,
                    example = "C2026-00001",
                    description = "Its id, its number, or what the platform of this row calls it (external id)")
            String campaign,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"youtube", "meta", "tiktok", "ga4"},
                    description = "In capitals or not; google-ads, facebook and the like are understood")
            String platform,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "2026-11-21",
                    description =
                            "The day in the ad account's time zone, YYYY-MM-DD, from 2015-01-01 to today in Paris")
            LocalDate date,

            @Schema(minimum = "0", description = "Without tax, in `currency`; rounded to millionths. None on ga4")
            BigDecimal spend,

            @Schema(minimum = "0", description = "None on ga4")
            Long impressions,

            @Schema(minimum = "0", description = "May exceed impressions: a video seen again is another view")
            Long views,

            @Schema(minimum = "0", description = "Never more than impressions")
            Long clicks,

            @Schema(minimum = "0", description = "May be a fraction: platforms share one out between several ads")
            BigDecimal conversions,

            @Schema(example = "EUR", description = "ISO 4217; that of the campaign, which is taken when it is missing")
            String currency) {}
}
