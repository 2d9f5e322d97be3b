package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands what was found to whoever listens, one campaign at a time, whoever found it. */
@Service
@Transactional
public class Findings {

    private final List<FindingSink> sinks;
    private final Judge judge;
    private final JdbcTemplate jdbc;

    Findings(List<FindingSink> sinks, Judge judge, JdbcTemplate jdbc) {
        this.sinks = sinks;
        this.judge = judge;
        this.jdbc = jdbc;
    }

    /** Which of these campaigns have anything open that could recover. */
    @Transactional(readOnly = true)
    public Set<String> concerned(Collection<String> campaignIds) {
        var concerned = new HashSet<String>();
        sinks.forEach(sink -> concerned.addAll(sink.concerned(campaignIds)));
        return concerned;
    }

    /** What was judged and does not fire has recovered. Waits until nobody else reports about this campaign. */
    public void report(Judgement judgement) {
        if (judgement.judged().isEmpty() && judgement.firing().isEmpty()) {
            return;
        }
        jdbc.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> {},
                "budget findings of " + judgement.campaignId());
        sinks.forEach(sink -> sink.report(
                judgement.campaignId(),
                judgement.platform(),
                judgement.judged(),
                judgement.firing(),
                judgement.asOf()));
    }

    /**
     * Figures that should be there are not.
     *
     * @param lastDay the last one with figures, or null when there never were any
     * @param missing the last day that should have figures
     * @param since the first day that should have figures at all
     */
    public void dataGap(String campaignId, Platform platform, LocalDate lastDay, LocalDate missing, LocalDate since) {
        var known = lastDay == null || lastDay.isBefore(since) ? since.minusDays(1) : lastDay;
        var days = (int) Math.max(1, ChronoUnit.DAYS.between(known, missing));
        var facts = new AlertFacts(Rule.DATA_GAP.name(), null, Phase.RUNNING.name(), true, days, days, 0, days, 0);
        var firing = judge
                .decide(facts)
                .map(verdict -> new Finding(
                        campaignId,
                        platform,
                        Rule.DATA_GAP,
                        null,
                        days,
                        verdict.severity(),
                        verdict.response(),
                        BigDecimal.valueOf(days),
                        null,
                        verdict.why(),
                        List.of(),
                        facts))
                .stream()
                .toList();
        report(new Judgement(campaignId, platform, Set.of(Rule.DATA_GAP), firing, missing));
    }

    /** Figures are there again, up to this day. */
    public void dataBack(String campaignId, Platform platform, LocalDate asOf) {
        report(new Judgement(campaignId, platform, Set.of(Rule.DATA_GAP), List.of(), asOf));
    }
}
