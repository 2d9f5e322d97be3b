package com.mdmcmusicads.app.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.texts.SomeTexts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the trail keeps of an enrolment is told in words, never by the names of our code. */
class TimelineWordsTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyFieldAndReasonHasItsWordsInBothLanguages(String key) throws IOException {
        var texts = SomeTexts.all();
        assertThat(texts.say(Locale.FRENCH, key)).isNotEqualTo(key);
        assertThat(texts.say(Locale.ENGLISH, key)).isNotEqualTo(key);
    }

    static Stream<String> keys() {
        var fields = Stream.of("sequence", "step", "version", "round", "missing", "reason")
                .map("timeline.field."::concat);
        var reasons = Stream.concat(
                Arrays.stream(StopReason.values()).map(Enum::name),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome != Outcome.ENROLLED)
                        .map(Enum::name));
        return Stream.concat(fields, reasons.distinct().map("timeline.value.reason."::concat));
    }
}
