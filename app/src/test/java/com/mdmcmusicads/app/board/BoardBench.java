package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.bench.Load;
import com.mdmcmusicads.app.pipeline.LeadFilter;
import com.mdmcmusicads.app.pipeline.ManyLeads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Server time of the whole board with 100,000 leads: the counts and the first cards of every column. */
@IntegrationTest
class BoardBench {

    private static final int LEADS = 100_000;
    private static final int CARDS = 25;
    private static final int TIMES = 100;

    @Autowired
    BoardReader board;

    @Autowired
    JdbcClient sql;

    @Test
    @WithMockUser(roles = "SDR")
    void wholeBoard() throws Exception {
        var many = new ManyLeads(sql);
        var report = new BenchReport("leadboard")
                .line("| board of %,d leads | counts p50 ms | p95 ms | all columns p50 ms | p95 ms |", LEADS)
                .line("|---|---|---|---|---|");
        try {
            many.add(LEADS);
            for (var grouping : Grouping.values()) {
                var lanes = grouping.lanes();
                var counts = Load.of(1, TIMES, () -> board.counts(lanes, LeadFilter.ALL));
                var cards = Load.of(
                        1,
                        TIMES,
                        () -> lanes.stream()
                                .map(lane -> board.cards(lane, LeadFilter.ALL, CARDS))
                                .toList());
                report.line(
                        "| by %s | %.1f | %.1f | %.1f | %.1f |",
                        grouping,
                        counts.percentile(50),
                        counts.percentile(95),
                        cards.percentile(50),
                        cards.percentile(95));
            }
        } finally {
            many.remove();
        }
        report.line("")
                .line("%d reads a figure, %d cards a column.", TIMES, CARDS)
                .write();
    }
}
