package com.mdmcmusicads.app.clicks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Evidence;
import com.mdmcmusicads.app.consent.LinkCaller;
import com.mdmcmusicads.app.consent.Origin;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.WithdrawalLinks;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class ClickIT {

    private static final String TARGET = "https://example.com/new?title=\u00c9t\u00e9&n=1#chorus";
    private static final String HTML = "<p>Hello <b>you</b>, <a href=\"" + TARGET.replace("&", "&amp;")
            + "\">listen</a> or <a href=\"mailto:a@b.example\">write</a></p>";

    @Autowired
    TrackedLinks links;

    @Autowired
    ConsentDesk consents;

    @Autowired
    WithdrawalLinks waysOut;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String email = WebhookCaller.someone();
    private final String mail = UUID.randomUUID().toString();

    @Test
    void withoutConsentTheMailStaysAsItIs() {
        assertThat(links.rewrite(HTML, email, mail)).isSameAs(HTML);
        answer(Purpose.MARKETING, true);
        assertThat(links.rewrite(HTML, email, mail)).isSameAs(HTML);
        answer(Purpose.CLICK_TRACKING, true);
        answer(Purpose.CLICK_TRACKING, false);
        assertThat(links.rewrite(HTML, email, mail)).isSameAs(HTML);
        assertThat(jdbc.queryForObject("select count(*) from tracked_link where email = ?", Long.class, email))
                .isZero();
    }

    @Test
    void withConsentTheFirstClickIsKnownAndNothingElse() {
        answer(Purpose.CLICK_TRACKING, true);
        var written = links.rewrite(HTML, email, mail);
        assertThat(written).contains("<b>you</b>", "mailto:a@b.example").doesNotContain("example.com/new");

        for (var times = 0; times < 3; times++) {
            var answer = follow(written);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValue("https://example.com/new?title=%C3%89t%C3%A9&n=1#chorus");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(links.clicked(mail)).extracting(Click::target).containsExactly(TARGET);
        assertThat(jdbc.queryForList(
                        "select column_name from information_schema.columns where table_name = 'tracked_link'"
                                + " and table_schema = current_schema()",
                        String.class))
                .containsExactlyInAnyOrder("hash", "mail", "email", "target", "created_at", "clicked_at");
    }

    @Test
    void whoChangesTheirMindIsLedOnAndNotNoted() {
        answer(Purpose.CLICK_TRACKING, true);
        var written = links.rewrite(HTML, email, mail);
        answer(Purpose.CLICK_TRACKING, false);

        assertThat(follow(written).statusCode()).isEqualTo(302);
        assertThat(links.clicked(mail)).isEmpty();
    }

    @Test
    void wayOutIsNeverTracked() {
        answer(Purpose.CLICK_TRACKING, true);
        var way = waysOut.of(email, null).page();

        assertThat(links.rewrite("<a href=\"" + way + "\">Unsubscribe</a>", email, mail))
                .contains(way);
    }

    @Test
    void nobodyIsLedToAnAddressOfTheirOwnMaking() {
        var person = new LinkCaller(port);
        for (var forged : List.of("x", "x?url=https://evil.example", "https:%2F%2Fevil.example", "%2e%2e%2fevil")) {
            var answer = person.get("/r/" + forged);
            assertThat(answer.statusCode()).as(forged).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
        answer(Purpose.CLICK_TRACKING, true);
        assertThat(links.rewrite("<a href=\"javascript:alert(1)\">x</a>", email, mail))
                .contains("javascript:alert(1)");
        assertThat(links.clicked(mail)).isEmpty();
    }

    @Test
    void erasedPersonLeavesNoClick() {
        answer(Purpose.CLICK_TRACKING, true);
        var written = links.rewrite(HTML, email, mail);
        follow(written);
        links.forget(email.toUpperCase(Locale.ROOT));

        assertThat(links.clicked(mail)).isEmpty();
        assertThat(follow(written).statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> follow(String written) {
        var link = Jsoup.parse(written).selectFirst("a").attr("href");
        return new LinkCaller(port).get(LinkCaller.path(link));
    }

    private void answer(Purpose purpose, boolean given) {
        consents.keep(new Evidence(
                email, null, purpose, given, "D’accord", Locale.FRENCH, Origin.of(Channel.IMPORT), clock.instant()));
    }
}
