package com.mdmcmusicads.app.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Platform;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine and our tables share one transaction: whatever fails takes both. */
@IntegrationTest
class OneTransactionIT {

    private final String email = UUID.randomUUID() + "@example.com";

    @Autowired
    LeadDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    LeadQualification process;

    @Autowired
    RuntimeService engine;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final TransactionTemplate transaction;

    @Autowired
    OneTransactionIT(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void commitKeepsLeadProcessAndTrail() {
        var id = desk.receive(lead()).id();

        assertThat(leads.findByEmail(email)).isPresent();
        assertThat(instances(id)).isEqualTo(1);
        assertThat(trail(id)).isPositive();
    }

    @Test
    void rollbackTakesLeadProcessHistoryAndTrail() {
        var id = transaction.execute(status -> {
            var receipt = desk.receive(lead());
            assertThat(instances(receipt.id())).isEqualTo(1);
            status.setRollbackOnly();
            return receipt.id();
        });

        assertNothingIsLeftOf(id);
    }

    @Test
    void failureOfOurTablesAfterTheEngineWroteTakesBoth() {
        var id = new String[1];
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    id[0] = desk.receive(lead()).id();
                    leads.saveAndFlush(new Lead(lead(), clock.instant()));
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertNothingIsLeftOf(id[0]);
    }

    @Test
    void failureOfTheEngineAfterOurTablesWereWrittenTakesBoth() {
        var unknown = UUID.randomUUID().toString();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    var lead = leads.saveAndFlush(new Lead(lead(), clock.instant()));
                    process.leadReceived(unknown, lead.facts(), false);
                }))
                .hasStackTraceContaining(LeadUnknown.class.getName());

        assertNothingIsLeftOf(unknown);
    }

    private void assertNothingIsLeftOf(String id) {
        assertThat(leads.findByEmail(email)).isEmpty();
        assertThat(instances(id)).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
        assertThat(trail(id)).isZero();
    }

    private long instances(String id) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .count();
    }

    private int trail(String id) {
        return jdbc.queryForObject("select count(*) from audit_entry where subject_id = ?", Integer.class, id);
    }

    private NewLead lead() {
        return new NewLead(
                "Ada",
                email,
                null,
                "pop",
                BigDecimal.valueOf(1500),
                Set.of(Platform.META),
                null,
                "FR",
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
    }
}
