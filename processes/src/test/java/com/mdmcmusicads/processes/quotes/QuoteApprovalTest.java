package com.mdmcmusicads.processes.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.DecisionTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteApprovalTest extends DecisionTest {

    QuoteApprovalTest() {
        super("quote-approval.dmn");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 200, MONTHLY, false, usual, usual",
        "10, 9999.99, BOTH, false, usual, usual",
        "20, 200, ONE_OFF, false, usual, usual",
        "20.01, 200, ONE_OFF, true, big-discount, bigDiscount",
        "50, 20000, MONTHLY, true, big-discount, bigDiscount",
        "10.01, 200, MONTHLY, true, monthly-discount, monthlyDiscount",
        "15, 200, BOTH, true, monthly-discount, monthlyDiscount",
        "15, 200, ONE_OFF, false, usual, usual",
        "0, 10000, ONE_OFF, true, big-amount, bigAmount",
        "15, 12000, ONE_OFF, true, big-amount, bigAmount"
    })
    void directionIsAskedAboutWhatIsUnusual(
            double discount, double amount, String kind, boolean needed, String why, String rule) {
        assertThat(ask(discount, amount, kind)).isEqualTo(Map.of("needed", needed, "why", "orders.approval." + why));
        assertThat(fired()).containsExactly(rule);
    }

    @Test
    void whatIsNotKnownIsLookedAt() {
        assertThat(ask(null, null, null)).containsEntry("needed", true);
        assertThat(fired()).containsExactly("unknown");
        assertThat(ask(0.0, null, "ONE_OFF")).containsEntry("needed", true);
    }

    private Map<String, Object> ask(Double discount, Double amount, String kind) {
        return ask("discount", discount, "amount", amount, "kind", kind)
                .getSingleResult()
                .getEntryMap();
    }
}
