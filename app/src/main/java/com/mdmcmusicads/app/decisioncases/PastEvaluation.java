package com.mdmcmusicads.app.decisioncases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A decision as it once fell.
 *
 * @param instance the case that asked, null when none did
 * @param inputs what it looked at, by id of the column
 * @param results what it gave, by output, in the order of the rules
 * @param rules ids of the rules that fired
 */
record PastEvaluation(
        String id,
        Instant at,
        String instance,
        String process,
        String definitionId,
        Map<String, Object> inputs,
        Map<String, List<Object>> results,
        List<String> rules) {}
