package com.mdmcmusicads.app.budgetwatch;

import com.mdmcmusicads.app.budgets.BudgetDesk;
import com.mdmcmusicads.app.budgets.Findings;
import com.mdmcmusicads.app.budgets.Judgement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges a batch: read together in a constant number of queries, reported campaign by campaign, each in a transaction of its
 * own, so that one that cannot be reported stops no other. Where nothing fires and nothing is open, nothing is reported.
 */
@Component
class BatchJudge {

    private static final Logger LOG = LoggerFactory.getLogger(BatchJudge.class);
    private static final int AT_ONCE = 200;
    private static final int TRIES_BEFORE_SOMEBODY_LOOKS = 4;
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final WatchQueue queue;
    private final BudgetDesk budgets;
    private final Findings findings;
    private final TransactionTemplate alone;
    private final Clock clock;

    BatchJudge(
            WatchQueue queue,
            BudgetDesk budgets,
            Findings findings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.queue = queue;
        this.budgets = budgets;
        this.findings = findings;
        this.alone = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * True when no campaign is due any more.
     *
     * @throws IllegalStateException when a campaign failed again and again, so that an incident tells somebody
     */
    boolean batch() {
        queue.disarm();
        var due = queue.due(clock.instant(), AT_ONCE);
        if (due.isEmpty()) {
            return true;
        }
        var judged = budgets.judge(due.keySet());
        var concerned = findings.concerned(judged.keySet());
        var calm = new ArrayList<Long>();
        var stuck = new ArrayList<String>();
        due.forEach((campaign, entries) -> {
            var judgements = judged.getOrDefault(campaign, List.of());
            if (!concerned.contains(campaign) && isCalm(judgements)) {
                calm.addAll(entries);
            } else if (!report(campaign, entries, judgements)) {
                stuck.add(campaign);
            }
        });
        queue.remove(calm);
        if (!stuck.isEmpty()) {
            throw new IllegalStateException("These campaigns cannot be judged: " + stuck);
        }
        return due.size() < AT_ONCE;
    }

    private static boolean isCalm(Collection<Judgement> judgements) {
        return judgements.stream().allMatch(judgement -> judgement.firing().isEmpty());
    }

    /** False when it failed often enough that somebody has to look. */
    private boolean report(String campaign, List<Long> entries, List<Judgement> judgements) {
        try {
            alone.executeWithoutResult(status -> {
                if (queue.remove(entries) > 0) {
                    judgements.forEach(findings::report);
                }
            });
            return true;
        } catch (RuntimeException failed) {
            LOG.error("Campaign {} cannot be judged now", campaign, failed);
            var tries = queue.putOff(entries, clock.instant().plus(PAUSE));
            return tries != TRIES_BEFORE_SOMEBODY_LOOKS;
        }
    }
}
