package com.mdmcmusicads.processes.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.DecisionTest;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadScoreTest extends DecisionTest {

    LeadScoreTest() {
        super("lead-score.dmn");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, budgetBelow300",
        "299.99, 0, budgetBelow300",
        "300, 10, budgetFrom300",
        "999.99, 10, budgetFrom300",
        "1000, 20, budgetFrom1000",
        "1999.99, 20, budgetFrom1000",
        "2000, 28, budgetFrom2000",
        "4999.99, 28, budgetFrom2000",
        "5000, 35, budgetFrom5000",
        "10000000, 35, budgetFrom5000"
    })
    void budgetCountsUpToThirtyFivePoints(double budget, int points, String rule) {
        assertThat(score(new Facts(budget, 0, "", "", "fr", 0))).isEqualTo(points);
        assertThat(fired()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"0, 0,", "1, 8, onePlatform", "2, 15, twoPlatforms", "3, 20, threePlatforms"})
    void platformsCountUpToTwentyPoints(int platforms, int points, String rule) {
        assertThat(score(new Facts(0, platforms, "", "", "fr", 0))).isEqualTo(points);
        assertFired(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0,",
        "FR, 20, homeMarket",
        "BE, 20, homeMarket",
        "CH, 20, homeMarket",
        "LU, 20, homeMarket",
        "MC, 20, homeMarket",
        "DE, 14, europeanMarket",
        "CA, 14, europeanMarket",
        "PL, 14, europeanMarket",
        "US, 6, knownMarket",
        "JP, 6, knownMarket"
    })
    void marketCountsUpToTwentyPoints(String country, int points, String rule) {
        assertThat(score(new Facts(0, 0, "", country, "fr", 0))).isEqualTo(points);
        assertFired(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0,",
        "pop, 10, coreGenre",
        "rap, 10, coreGenre",
        "r&b, 10, coreGenre",
        "chanson, 10, coreGenre",
        "jazz, 5, otherGenre",
        "'death metal', 5, otherGenre"
    })
    void genreCountsUpToTenPoints(String genre, int points, String rule) {
        assertThat(score(new Facts(0, 0, genre, "", "fr", 0))).isEqualTo(points);
        assertFired(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0,",
        "39, 0,",
        "40, 8, someParticulars",
        "79, 8, someParticulars",
        "80, 15, fullParticulars",
        "100, 15, fullParticulars"
    })
    void particularsCountUpToFifteenPoints(int completeness, int points, String rule) {
        assertThat(score(new Facts(0, 0, "", "", "fr", completeness))).isEqualTo(points);
        assertFired(rule);
    }

    @Test
    void hundredIsTheMost() {
        assertThat(score(new Facts(5000, 3, "pop", "FR", "fr", 100))).isEqualTo(100);
    }

    @Test
    void everyLeadHasAScoreFromZeroToHundred() {
        for (var budget : new double[] {0, 0.01, 300, 999.999, 1000, 5000, 1e7}) {
            for (var genre : new String[] {"", "pop", "zouk", "\"", "null"}) {
                for (var country : new String[] {"", "FR", "GB", "ZW"}) {
                    var facts = new Facts(budget, 3, genre, country, "xx", 55);
                    assertThat(score(facts)).as("%s", facts).isBetween(0, 100);
                }
            }
        }
    }

    /** Beside the budget, which always counts, only this rule (or none) fired. */
    private void assertFired(String rule) {
        assertThat(fired())
                .filteredOn(name -> !name.startsWith("budget"))
                .isEqualTo(rule == null ? java.util.List.of() : java.util.List.of(rule));
    }

    private Integer score(Facts facts) {
        return ask(facts.variables()).getSingleEntry();
    }
}
