package com.mdmcmusicads.app.particulars;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What somebody told us about themselves, checked and cleaned; null where they said nothing.
 *
 * @param budget monthly media budget they have in mind, in euros
 * @param country ISO 3166-1 alpha-2
 * @param language ISO 639-1
 * @param consent whether they agreed to marketing mail; null when they were not asked
 * @param campaign the utm_ parameters of the page they came from
 */
public record NewLead(
        String name,
        String email,
        String artistName,
        String genre,
        BigDecimal budget,
        Set<Platform> platforms,
        String phone,
        String country,
        String language,
        String message,
        Boolean consent,
        String consentText,
        String source,
        Map<String, String> campaign) {}
