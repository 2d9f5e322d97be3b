package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages/forms", locale);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundle(Locale.FRENCH).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void everyTextIsAFormatThatWorks() {
        for (String key : bundle(Locale.FRENCH).keySet()) {
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                String text = Words.in(locale).say(key.substring("forms.".length()), 3, 4);
                assertThat(text).isNotBlank().doesNotContain("{", "}", "'");
            }
        }
    }

    @Test
    void frenchHasItsNoBreakSpaces() {
        bundle(Locale.FRENCH)
                .keySet()
                .forEach(key -> assertThat(bundle(Locale.FRENCH).getString(key))
                        .doesNotContainPattern("[^\\u00a0\\u202f][:;!?](\\s|$)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-US"})
    void englishIsSpokenWhenAsked(String tag) {
        assertThat(Words.in(Locale.forLanguageTag(tag)).say("list.add")).isEqualTo("Add a row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "de", "ar"})
    void frenchIsSpokenOtherwise(String tag) {
        assertThat(Words.in(Locale.forLanguageTag(tag)).say("list.add")).isEqualTo("Ajouter une ligne");
        assertThat(Words.in(null).say("list.add")).isEqualTo("Ajouter une ligne");
    }

    @Test
    void countsAgreeWithTheirWords() {
        Words french = Words.in(Locale.FRENCH);
        assertThat(french.say("summary", 1)).isEqualTo("Un champ est à corriger.");
        assertThat(french.say("summary", 2)).isEqualTo("2 champs sont à corriger.");
        assertThat(french.say("error.min", new java.math.BigDecimal("1234.5678")))
                .isEqualTo("La valeur doit être au moins 1\u202f234,5678.");
    }
}
