package com.mdmcmusicads.processes.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.DecisionTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactGateTest extends DecisionTest {

    ContactGateTest() {
        super("contact-gate.dmn");
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, false, 0, SEND, allowed, allowed",
        "GIVEN, false, 2, SEND, allowed, allowed",
        "GIVEN, false, 3, DELAY, pressure, tooMany",
        "GIVEN, false, 50, DELAY, pressure, tooMany",
        "GIVEN, true, 0, DROP, suppressed, suppressed",
        "PENDING, false, 0, DELAY, pending, pending",
        "PENDING, true, 0, DROP, suppressed, suppressed",
        "NONE, false, 0, DROP, none, neverAsked",
        "WITHDRAWN, false, 0, DROP, withdrawn, withdrawn",
        "WITHDRAWN, true, 9, DROP, suppressed, suppressed",
        "SOMETHING_NEW, false, 0, DROP, unknown, everythingElse"
    })
    void mailLeavesOnlyWithConsentAndInMeasure(
            String standing, boolean suppressed, int recentMails, String verdict, String reason, String rule) {
        assertThat(gate(standing, suppressed, recentMails))
                .isEqualTo(Map.of("verdict", verdict, "reason", "consent.gate." + reason));
        assertThat(fired()).containsExactly(rule);
    }

    @Test
    void whatIsNotKnownNeverSends() {
        assertThat(gate(null, null, null)).containsEntry("verdict", "DROP");
        assertThat(gate("", false, 0)).containsEntry("verdict", "DROP");
        assertThat(gate("GIVEN", false, null)).containsEntry("verdict", "DROP");
        assertThat(gate("GIVEN", true, null)).containsEntry("verdict", "DROP");
    }

    private Map<String, Object> gate(String standing, Boolean suppressed, Integer recentMails) {
        return ask("standing", standing, "suppressed", suppressed, "recentMails", recentMails)
                .getSingleResult()
                .getEntryMap();
    }
}
