package com.mdmcmusicads.app.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairTest {

    @Test
    void whatHasComeGoneAndStayedIsToldApart() {
        assertThat(fates("a b c", "a x c")).containsExactly("a SAME", "b REMOVED", "x ADDED", "c SAME");
    }

    @Test
    void asFewAsPossibleHaveMoved() {
        assertThat(fates("a b c d", "d a b c")).containsExactly("d MOVED", "a SAME", "b SAME", "c SAME");
    }

    @Test
    void aPartThatChangedIsToldAsChangedAndNotAsMoved() {
        var pairs = Pair.of(List.of("a1", "b1"), List.of("b2", "a1"), part -> part.substring(0, 1));
        assertThat(pairs).extracting(Pair::fate).containsExactly(Fate.CHANGED, Fate.MOVED);
    }

    @Test
    void nothingOnEitherSideIsNoTrouble() {
        assertThat(fates("", "a")).containsExactly("a ADDED");
        assertThat(fates("a", "")).containsExactly("a REMOVED");
    }

    private static List<String> fates(String left, String right) {
        return Pair.of(words(left), words(right), word -> word).stream()
                .map(pair -> pair.known() + " " + pair.fate())
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
