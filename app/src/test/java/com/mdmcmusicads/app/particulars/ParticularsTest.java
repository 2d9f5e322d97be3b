package com.mdmcmusicads.app.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticularsTest {

    private final ArrayList<String> clashes = new ArrayList<>();

    @Test
    void twoEditsOfDifferentFieldsAreBothKept() {
        var result = lead("Léa", "rap", 900).onTopOf(lead("Léa", "pop", 500), lead("Léa", "pop", 900), clashes);
        assertThat(result).isEqualTo(lead("Léa", "rap", 500));

        var both = lead("Zoé", "pop", 900).onTopOf(lead("Léa", "rap", 900), lead("Léa", "pop", 900), clashes);
        assertThat(both).isEqualTo(lead("Zoé", "rap", 900));
        assertThat(clashes).isEmpty();
    }

    @Test
    void aFieldBothChangedDifferentlyClashes() {
        lead("Léa", "rap", 900).onTopOf(lead("Léa", "jazz", 900), lead("Léa", "pop", 900), clashes);

        assertThat(clashes).containsExactly("genre");
    }

    @Test
    void aFieldBothChangedAlikeDoesNotClash() {
        lead("Léa", "rap", 900).onTopOf(lead("Léa", "rap", 900), lead("Léa", null, 900), clashes);

        assertThat(clashes).isEmpty();
    }

    @Test
    void aFieldMayBecomeEmpty() {
        var result = lead("Léa", null, 900).onTopOf(lead("Léa", "pop", 900), lead("Léa", "pop", 900), clashes);

        assertThat(result.genre()).isNull();
    }

    private static Particulars lead(String name, String genre, int budget) {
        return new Particulars(
                name,
                "lea@example.com",
                null,
                genre,
                BigDecimal.valueOf(budget),
                Set.of(Platform.META),
                null,
                "FR",
                "fr",
                null);
    }
}
