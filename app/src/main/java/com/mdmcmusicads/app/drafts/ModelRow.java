package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.Deployed;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Instant;
import java.util.SortedMap;

/**
 * One model in the list.
 *
 * @param live what new cases run; null when it never ran
 * @param running cases by version, newest first; of processes only
 * @param changedAt when its draft was written last; null without one
 * @param editor who has the pen; null when it rests
 * @param waiting whether a version that came with the application waits for a decision
 */
public record ModelRow(
        ModelRef ref,
        String name,
        Deployed live,
        SortedMap<Integer, Long> running,
        String changedBy,
        Instant changedAt,
        Pen editor,
        boolean waiting) {

    /** How many cases run an older version than the one new cases get. */
    public long behind() {
        return live == null
                ? 0
                : running.tailMap(live.version()).entrySet().stream()
                        .filter(one -> one.getKey() < live.version())
                        .mapToLong(one -> one.getValue())
                        .sum();
    }
}
