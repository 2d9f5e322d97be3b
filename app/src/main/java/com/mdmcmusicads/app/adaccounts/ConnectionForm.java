package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.platforms.Platform;
import java.util.Map;
import java.util.Set;

/**
 * An account as the window shows it to whoever may change it.
 *
 * @param plain credentials that are no secrets, with their values
 * @param kept names of the secrets that are kept; their values never leave the vault
 * @param isUsed figures were read with it, so that its number at the platform stays
 */
public record ConnectionForm(
        String id,
        Platform platform,
        String accountId,
        String name,
        Map<String, String> plain,
        Set<String> kept,
        boolean isUsed,
        int revision) {}
