package com.mdmcmusicads.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.bench.Load;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Server time of the list of leads with 100,000 of them, and of its export. */
@IntegrationTest
class LeadListBench {

    private static final int LEADS = 100_000;
    private static final int PAGE = 50;
    private static final int TIMES = 200;

    @Autowired
    LeadList leads;

    @Autowired
    LeadExport export;

    @Autowired
    JdbcClient sql;

    @Test
    @WithMockUser(roles = "SDR")
    void firstPageAndExport() throws Exception {
        var many = new ManyLeads(sql);
        var report = new BenchReport("leadlist")
                .line("| list of %,d leads | first page p50 ms | p95 ms | count p50 ms |", LEADS)
                .line("|---|---|---|---|");
        try {
            many.add(LEADS);
            for (var one : filters().entrySet()) {
                var filter = one.getValue();
                assertThat(leads.page(filter, 0, PAGE)).isNotEmpty();
                var page = Load.of(1, TIMES, () -> leads.page(filter, 0, PAGE));
                var count = Load.of(1, TIMES, () -> leads.count(filter));
                report.line(
                        "| %s | %.1f | %.1f | %.1f |",
                        one.getKey(), page.percentile(50), page.percentile(95), count.percentile(50));
            }
            var begin = System.nanoTime();
            assertThat(export.write(LeadFilter.ALL, Locale.FRENCH, OutputStream.nullOutputStream(), rows -> true))
                    .isTrue();
            report.line("").line("Export of all of them to Excel: %.1f s.", (System.nanoTime() - begin) / 1e9);
        } finally {
            many.remove();
        }
        report.line("%d reads of %d rows a figure.", TIMES, PAGE).write();
    }

    private static Map<String, LeadFilter> filters() {
        var filters = new LinkedHashMap<String, LeadFilter>();
        for (var order : LeadOrder.values()) {
            filters.put("by " + order, LeadFilter.ALL.ordered(order, order.isUsuallyDescending()));
        }
        filters.put("search for a name", LeadFilter.ALL.withWords("artist 7777"));
        return filters;
    }
}
