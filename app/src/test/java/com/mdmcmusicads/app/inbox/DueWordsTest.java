package com.mdmcmusicads.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.texts.Texts;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Now is 24 October 2026, 23:00 in Paris: the next day has 25 hours. */
class DueWordsTest {

    private static final Instant NOW = Instant.parse("2026-10-24T21:00:00Z");
    private static final Texts TEXTS = new AnnotationConfigApplicationContext(Texts.class).getBean(Texts.class);

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T20:59:40Z, en retard de 1 min, DANGER",
        "2026-10-24T19:00:00Z, en retard de 2 h, DANGER",
        "2026-10-21T20:00:00Z, en retard de 3 j, DANGER",
        "2026-10-24T21:25:00Z, dans 25 min, WARNING",
        // Half past midnight is tomorrow, but within two hours
        "2026-10-24T22:30:00Z, demain 00:30, WARNING",
        // The second 2:30 of the long night
        "2026-10-25T01:30:00Z, demain 02:30, NEUTRAL",
        "2026-10-25T22:59:00Z, demain 23:59, NEUTRAL",
        "2026-10-25T23:00:00Z, lundi 00:00, NEUTRAL",
        "2026-11-20T09:00:00Z, 20 nov., NEUTRAL"
    })
    void dueDateIsSaidAsPeopleSayIt(Instant due, String words, String tone) {
        var said = DueWords.of(due, NOW, TEXTS, Locale.FRENCH);

        assertThat(said.words().replace('\u00a0', ' ')).isEqualTo(words);
        assertThat(said.tone()).hasToString(tone);
    }
}
