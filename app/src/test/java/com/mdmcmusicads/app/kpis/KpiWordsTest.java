package com.mdmcmusicads.app.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.texts.SomeTexts;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KpiWordsTest {

    private final Texts texts;

    KpiWordsTest() throws java.io.IOException {
        texts = SomeTexts.all();
    }

    @ParameterizedTest
    @EnumSource(KpiFault.Code.class)
    void everyCodeHasItsSentencesAndItsPlaceInTheDescription(KpiFault.Code code) {
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.say(language, "kpis.fault." + code.word())).isNotEqualTo("kpis.fault." + code.word());
        }
        assertThat(KpiWords.BRING).contains("`" + code.word() + "`");
    }

    @Test
    void limitsAreSaidInTheDescription() {
        assertThat(KpiWords.BODY).contains(String.format(Locale.ENGLISH, "%,d", KpiParcelReader.MOST_ROWS));
    }
}
