package com.mdmcmusicads.app.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr|1 500|1500", "fr|1500,5 €|1500.5", "fr|1500.50|1500.50", "en|1,500.50|1500.50", "fr|-3|-3"})
    void readsWhatPeopleWrite(String language, String text, BigDecimal amount) {
        assertThat(Euros.read(text, Locale.forLanguageTag(language))).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"environ 500", "1e9", "1.500", "12,345", "٣٠٠"})
    void refusesWhatIsNoAmountOrCouldBeTwo(String text) {
        assertThatThrownBy(() -> Euros.read(text, Locale.FRENCH)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void readsBackWhatItWrites() {
        var amount = new BigDecimal("1234.50");

        assertThat(Euros.read(Euros.write(amount, Locale.FRENCH), Locale.FRENCH))
                .isEqualByComparingTo(amount);
    }

    @Test
    void saysCentsOnlyWhereThereAreSome() {
        assertThat(Euros.say(new BigDecimal("1500.00"), Locale.FRENCH)).isEqualTo("1\u202f500\u00a0€");
        assertThat(Euros.say(new BigDecimal("1500.50"), Locale.FRENCH)).isEqualTo("1\u202f500,50\u00a0€");
    }
}
