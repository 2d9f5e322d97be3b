package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.kpis.KpiFault.Code;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** One row as a caller wrote it, its campaign still under the caller's name; with a fault, nothing else of it counts. */
record Told(
        String campaign,
        Platform platform,
        LocalDate day,
        BigDecimal spend,
        Long impressions,
        Long views,
        Long clicks,
        BigDecimal conversions,
        Currency currency,
        KpiFault fault) {

    static Told wrong(String field, Code code) {
        return new Told(null, null, null, null, null, null, null, null, null, new KpiFault(field, code));
    }

    /** The row of this campaign; without a currency it is counted in the campaign's. */
    KpiRow row(String campaignId, Currency ofCampaign) {
        return new KpiRow(
                campaignId,
                platform,
                day,
                spend,
                impressions,
                views,
                clicks,
                conversions,
                currency == null ? ofCampaign : currency);
    }
}
