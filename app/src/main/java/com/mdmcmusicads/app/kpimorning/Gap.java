package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A live campaign whose figures of a day are missing.
 *
 * @param accountId they should have come from, or null
 */
public record Gap(
        String campaignId, Platform platform, LocalDate day, GapReason reason, String accountId, Instant since) {}
