package com.mdmcmusicads.app.texts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReaderLanguageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|en",
                "fr-CA|fr",
                "de, en;q=0.8|en",
                "en;q=0.5, fr;q=0.9|fr",
                "de|fr",
                "''|fr",
                "*|fr",
                "?;q=x|fr"
            })
    void theFirstAskedForThatWeSpeakElseFrench(String asked, String spoken) throws ServletException, IOException {
        request.addHeader("Accept-Language", asked);

        assertThat(language()).isEqualTo(spoken);
    }

    @Test
    void whoAsksForNothingIsAnsweredInFrenchWhateverTheMachineSpeaks() throws ServletException, IOException {
        assertThat(request.getLocale()).isEqualTo(Locale.ENGLISH);

        assertThat(language()).isEqualTo("fr");
    }

    private String language() throws ServletException, IOException {
        var chain = new MockFilterChain();
        new ReaderLanguage().doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest().getLocale().getLanguage();
    }
}
