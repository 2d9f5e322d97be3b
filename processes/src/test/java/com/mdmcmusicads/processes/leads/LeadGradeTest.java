package com.mdmcmusicads.processes.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.DecisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadGradeTest extends DecisionTest {

    LeadGradeTest() {
        super("lead-grade.dmn");
    }

    @ParameterizedTest
    @CsvSource({"0, D", "29, D", "30, C", "49, C", "50, B", "69, B", "70, A", "100, A"})
    void gradeFollowsTheScore(int score, String grade) {
        assertThat(grade(score)).isEqualTo(grade);
    }

    @Test
    void everyScoreHasExactlyOneGrade() {
        for (var score = 0; score <= 100; score++) {
            assertThat(grade(score)).as("%s points", score).isIn("A", "B", "C", "D");
            assertThat(fired()).hasSize(1);
        }
    }

    private String grade(int score) {
        return ask("score", score).getSingleEntry();
    }
}
