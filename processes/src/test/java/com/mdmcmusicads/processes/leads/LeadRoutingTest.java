package com.mdmcmusicads.processes.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.DecisionTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadRoutingTest extends DecisionTest {

    LeadRoutingTest() {
        super("lead-routing.dmn");
    }

    @ParameterizedTest
    @CsvSource({
        "A, fr, FR, FRANCE, 2, 90, frenchA",
        "B, fr, CA, FRANCE, 4, 70, frenchB",
        "C, fr, '', FRANCE, 8, 50, frenchC",
        "D, fr, FR, FRANCE, 24, 30, frenchD",
        "A, en, GB, INTERNATIONAL, 4, 85, internationalA",
        "B, de, DE, INTERNATIONAL, 8, 65, internationalB",
        "C, en, US, INTERNATIONAL, 24, 30, everyoneElse",
        "D, ja, JP, INTERNATIONAL, 24, 30, everyoneElse"
    })
    void teamAndDeadlineFollowGradeAndLanguage(
            String grade, String language, String country, String team, int hours, int priority, String rule) {
        assertThat(route(grade, language, country))
                .isEqualTo(Map.of("team", team, "responseHours", hours, "priority", priority, "sequence", "welcome"));
        assertThat(fired()).containsExactly(rule);
    }

    @Test
    void everyLeadIsRouted() {
        for (var grade : new String[] {"A", "B", "C", "D"}) {
            for (var language : new String[] {"fr", "en", "xx", ""}) {
                assertThat(route(grade, language, ""))
                        .containsOnlyKeys("team", "responseHours", "priority", "sequence");
            }
        }
    }

    private Map<String, Object> route(String grade, String language, String country) {
        return ask("grade", grade, "language", language, "country", country)
                .getSingleResult()
                .getEntryMap();
    }
}
