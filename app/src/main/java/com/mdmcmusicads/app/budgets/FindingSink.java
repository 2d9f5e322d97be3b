package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who is told what was found about the money of a campaign; called in a transaction of one campaign at a time. */
public interface FindingSink {

    /**
     * What was judged and does not fire has recovered.
     *
     * @param judged the rules that could be judged on these figures; the others stay as they were
     * @param asOf the last day with figures
     */
    void report(String campaignId, Platform platform, Set<Rule> judged, List<Finding> firing, LocalDate asOf);

    /**
     * Which of these have anything open that could recover; one query for all of them. The others are only reported when
     * something fires.
     */
    default Collection<String> concerned(Collection<String> campaignIds) {
        return campaignIds;
    }
}
