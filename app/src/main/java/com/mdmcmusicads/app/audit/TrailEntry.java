package com.mdmcmusicads.app.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened: who ({@code actor}: an account id, {@code api:<key>} or {@code system}) did what
 * ({@code action}: {@code lead.received}, {@code task.claimed}, …) to what, with the changed values before and after.
 */
public record TrailEntry(
        long number,
        Instant at,
        String actor,
        String action,
        Subject subject,
        Map<String, Object> before,
        Map<String, Object> after,
        String correlationId) {}
