package com.mdmcmusicads.app.invoicecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.NewCredit;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody with all rights on the database could do to the book is seen; each attempt is taken back. */
@IntegrationTest
@WithMockUser(roles = "ACCOUNTING")
class CheckIT {

    @Autowired
    CheckDesk check;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    Billed billed;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void anUntouchedBookIsClean() {
        credited();

        var run = check.now();

        assertThat(run.problems()).isEmpty();
        assertThat(run.invoices()).isPositive();
        assertThat(check.newest(1))
                .singleElement()
                .satisfies(kept -> assertThat(kept.invoices()).isEqualTo(run.invoices()));
    }

    @TestFactory
    Stream<DynamicTest> everyTamperingIsSeen() {
        var attacks = new EnumMap<Rule, String>(Rule.class);
        attacks.put(
                Rule.GAP,
                "update invoice set position = position + 7, number = series || year || '-' || lpad((position + 7)::text, 5, '0')"
                        + " where id = '%1$s'");
        attacks.put(
                Rule.BACKWARDS,
                "update invoice set issue_day = issue_day - 1 where id = '%1$s' and extract(doy from issue_day) > 1");
        attacks.put(Rule.COUNTER, "update number_series set last = last + 1 where series = 'F'");
        attacks.put(Rule.SEAL_MISSING, "delete from invoice_seal where invoice_id = '%1$s'");
        attacks.put(
                Rule.HASH,
                "update invoice_seal set content = replace(content, 'YouTube', 'Youtube') where invoice_id = '%1$s'");
        attacks.put(
                Rule.CHAIN,
                "update invoice_seal set previous_hash = 'x', hash = encode(sha256(convert_to(E'x\\n' || content, 'UTF8')), 'hex')"
                        + " where invoice_id = '%1$s'");
        attacks.put(
                Rule.CONTENT, "update invoice set net_amount = 1, tax_amount = 0, gross_amount = 1 where id = '%1$s'");
        attacks.put(Rule.LINES, "update invoice_line set net_amount = net_amount + 1 where invoice_id = '%1$s'");
        attacks.put(
                Rule.CREDIT,
                "update invoice set net_amount = 900, tax_amount = 0, gross_amount = 900 where credited_id = '%1$s'");
        assertThat(attacks.keySet()).containsExactlyInAnyOrder(Rule.values());
        return attacks.entrySet().stream()
                .map(attack -> dynamicTest(attack.getKey().name(), () -> attempt(attack)));
    }

    private void attempt(Map.Entry<Rule, String> attack) {
        var victim = credited();
        invoices.draftAndIssue(Billed.month(billed.company("Suivant"), "200.00"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var table : new String[] {"invoice", "invoice_line", "invoice_seal", "number_series"}) {
                sql.execute("alter table " + table + " disable trigger user");
            }
            sql.execute("alter table invoice_seal drop constraint invoice_seal_check");
            sql.update(attack.getValue().formatted(victim));
            assertThat(check.problems()).extracting(Problem::rule).contains(attack.getKey());
        });
    }

    private String credited() {
        var id = invoices.draftAndIssue(Billed.month(billed.company("Contrôle"), "200.00"));
        invoices.issue(invoices.creditNote(NewCredit.whole(id, "Essai")));
        return id;
    }
}
