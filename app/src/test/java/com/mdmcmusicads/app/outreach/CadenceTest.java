package com.mdmcmusicads.app.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SendingWindow;
import com.mdmcmusicads.app.sequences.SequenceStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final Script USUAL =
            new Script("default", "Prospection", 1, SendingWindow.USUAL, true, List.of(mail(0), mail(3), mail(4)));

    private static SequenceStep mail(int delay) {
        return new SequenceStep(delay, null, null);
    }

    @Test
    void daysOfTheProcessTakeThePlaceOfThoseOfTheSequence() {
        assertThat(delays("0, 2, 6")).containsExactly(0, 2, 4);
        assertThat(delays("1;8")).containsExactly(1, 7);
        assertThat(delays("0,1,2,3,4")).containsExactly(0, 1, 1);
    }

    @Test
    void withoutDaysThoseOfTheSequenceHold() {
        assertThat(Cadence.read(" ").appliedTo(USUAL)).isSameAs(USUAL);
        assertThat(Cadence.read(null).appliedTo(USUAL)).isSameAs(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "0, -2", "6, 2, 0", "0,,2", "9999"})
    void whatIsNoCadenceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cadence.read(text));
    }

    private static List<Integer> delays(String cadence) {
        return Cadence.read(cadence).appliedTo(USUAL).steps().stream()
                .map(SequenceStep::delayDays)
                .toList();
    }
}
