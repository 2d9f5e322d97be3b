package com.mdmcmusicads.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

    @ParameterizedTest
    @CsvSource({
        "NEW, QUALIFYING, CLAIM",
        "QUALIFYING, NEW, RELEASE",
        "NEW, QUALIFIED, qualifyLead {verdict=QUALIFIED}",
        "QUALIFYING, QUALIFIED, qualifyLead {verdict=QUALIFIED}",
        "QUALIFYING, NURTURED, qualifyLead {verdict=NURTURE}",
        "NEW, CLOSED, qualifyLead {verdict=DISQUALIFIED} why",
        "NEW, QUOTE, QUALIFY_FIRST",
        "NEW, CLIENT, CLIENT",
        "QUALIFIED, QUOTE, contactLead {outcome=QUOTE}",
        "QUALIFIED, NURTURED, contactLead {outcome=NURTURE}",
        "QUALIFIED, CLOSED, contactLead {outcome=LOST} why",
        "QUALIFIED, QUALIFYING, NOT_BACK",
        "QUALIFIED, CLIENT, CLIENT",
        "NURTURED, NEW, WAKE",
        "NURTURED, QUALIFYING, WAKE",
        "NURTURED, QUALIFIED, ASLEEP",
        "NURTURED, CLIENT, CLIENT",
        "QUOTE, CLIENT, QUOTE",
        "QUOTE, NEW, QUOTE",
        "CLIENT, NEW, IS_CLIENT",
        "CLOSED, NEW, CLOSED"
    })
    void everyWayIsAnActOfTheProcessOrRefusedWithItsReason(Stage from, Stage to, String expected) {
        assertThat(words(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyPairOfColumnsHasAnAnswer(Stage from) {
        assertThat(Stream.of(Stage.values()).map(to -> words(from, to))).doesNotContainNull();
    }

    private static String words(Stage from, Stage to) {
        try {
            var move = Move.between(from, to);
            return move.kind() == Move.Kind.ANSWER
                    ? move.task() + " " + move.answers() + (move.needsReason() ? " why" : "")
                    : move.kind().name();
        } catch (MoveRefused refused) {
            return refused.getMessage();
        }
    }
}
