package com.mdmcmusicads.app.budgetwatch;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.FindingSink;
import com.mdmcmusicads.app.budgets.Judgement;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Remembers what was reported, and fails where a test asks it to. */
@Component
public class RecordedFindings implements FindingSink {

    private final Map<String, List<Judgement>> reports = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Override
    public void report(String campaignId, Platform platform, Set<Rule> judged, List<Finding> firing, LocalDate asOf) {
        if (failing.contains(campaignId)) {
            throw new IllegalStateException("This campaign is one that cannot be reported");
        }
        reports.computeIfAbsent(campaignId, id -> new CopyOnWriteArrayList<>())
                .add(new Judgement(campaignId, platform, judged, firing, asOf));
    }

    @Override
    public Collection<String> concerned(Collection<String> campaignIds) {
        return campaignIds.stream().filter(reports::containsKey).toList();
    }

    List<Judgement> of(String campaignId) {
        return reports.getOrDefault(campaignId, List.of());
    }

    /** The rules that fired at the last report. */
    List<Rule> firing(String campaignId) {
        var all = of(campaignId);
        return all.isEmpty()
                ? List.of()
                : all.get(all.size() - 1).firing().stream().map(Finding::rule).toList();
    }

    void fail(String campaignId) {
        failing.add(campaignId);
    }

    void work(String campaignId) {
        failing.remove(campaignId);
    }
}
