package com.mdmcmusicads.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.texts.SomeTexts;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicPagesTest {

    private final PublicPages pages = new PublicPages(SomeTexts.all(), new RateLimits(), 3);

    PublicPagesTest() throws IOException {}

    @Test
    void whoTriesManyUnknownLinksIsToldToWait() {
        for (var tries = 0; tries < 3; tries++) {
            assertThat(pages.unknown("192.0.2.1", Locale.FRENCH).getStatusCode().value())
                    .isEqualTo(404);
        }
        var refused = pages.unknown("192.0.2.1", Locale.FRENCH);

        assertThat(refused.getStatusCode().value()).isEqualTo(429);
        assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(refused.getBody()).contains("Un instant");
        assertThat(pages.unknown("192.0.2.2", Locale.FRENCH).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void nothingWrittenIsEverMarkup() {
        var page = new PublicPage(Locale.FRENCH, "<h1>&{body}")
                .say("<script>alert(1)</script>")
                .quote("\"><img src=x>\nsecond line")
                .button("<b>", Map.of("n\"", "'\"><x>"));
        var html = pages.show(page).getBody();

        assertThat(html)
                .doesNotContain("<script>", "<img src", "<b>", "<x>")
                .contains("&lt;h1&gt;&amp;{body}", "&gt;<br>second line");
    }

    @Test
    void languageIsTheOneAskedForThenThePersonsThenTheBrowsers() {
        assertThat(PublicPages.language("en", Locale.FRENCH, Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(PublicPages.language(null, Locale.FRENCH, Locale.ENGLISH)).isEqualTo(Locale.FRENCH);
        assertThat(PublicPages.language(null, null, Locale.CANADA_FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(PublicPages.language(null, Locale.GERMAN, Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(PublicPages.language("<nonsense>", null, Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    }
}
