package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A campaign as an account reports it.
 *
 * @param campaignId the campaign here, or null while nobody knows it
 * @param spend of the days we were told of while nobody knew it
 * @param currency or null where nothing is spent
 */
public record Found(
        String accountId,
        String externalId,
        Platform platform,
        String name,
        String campaignId,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal spend,
        Currency currency) {}
