package com.mdmcmusicads.app.adplatforms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one campaign did on one day, as its platform counts it; null is "not measured", which is not zero.
 *
 * @param day in the account's time zone
 * @param spend in whole units of the currency, with as many decimals as the platform gives
 */
public record AdDay(
        String externalCampaignId,
        String externalName,
        LocalDate day,
        BigDecimal spend,
        Currency currency,
        Long impressions,
        Long views,
        Long clicks,
        BigDecimal conversions) {

    /** A day on which the platform showed nothing: known to be zero, because the account was read to the end. */
    public static AdDay nothing(String externalCampaignId, String externalName, LocalDate day, Currency currency) {
        return new AdDay(externalCampaignId, externalName, day, BigDecimal.ZERO, currency, 0L, 0L, 0L, BigDecimal.ZERO);
    }
}
