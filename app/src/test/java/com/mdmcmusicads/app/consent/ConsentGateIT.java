package com.mdmcmusicads.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class ConsentGateIT {

    @Autowired
    ConsentGate gate;

    @Autowired
    ConsentDesk desk;

    @Autowired
    WithdrawalLinks links;

    @Autowired
    Suppressions suppressions;

    @Autowired
    Mailer mailer;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String email = WebhookCaller.someone();

    @Test
    void strangerIsAStranger() {
        assertThat(gate.facts(email)).isEqualTo(new ContactFacts(Standing.NONE, false, 0));
    }

    @Test
    void marketingMailsOfTheLastSevenDaysCount() {
        answer(true);
        post(Purpose.MARKETING);
        post(Purpose.MARKETING);
        post(Purpose.SERVICE);
        var old = post(Purpose.MARKETING);
        jdbc.update(
                "update mail_message set created_at = created_at - interval '8 days' where id = ?",
                UUID.fromString(old));

        assertThat(gate.facts(email.toUpperCase(Locale.ROOT))).isEqualTo(new ContactFacts(Standing.GIVEN, false, 2));
    }

    @Test
    void withdrawalStopsMailsThatAlreadyWaitAndComingBackLiftsIt() {
        answer(true);
        var person = new LinkCaller(port);
        var link = LinkCaller.path(links.of(email, null).page());
        person.post(link, "List-Unsubscribe=One-Click");
        assertThat(gate.facts(email)).isEqualTo(new ContactFacts(Standing.WITHDRAWN, true, 0));

        person.post(link, "choice=come-back");
        assertThat(gate.facts(email)).isEqualTo(new ContactFacts(Standing.GIVEN, false, 0));
    }

    @Test
    void comingBackLiftsNoBounce() {
        answer(true);
        suppressions.add(email, Why.BOUNCED, null);
        answer(false);
        answer(true);

        assertThat(gate.facts(email).suppressed()).isTrue();
    }

    @Test
    void emptyBoxOfSomebodyWhoNeverAgreedIsNoSuppression() {
        answer(false);

        assertThat(gate.facts(email)).isEqualTo(new ContactFacts(Standing.WITHDRAWN, false, 0));
    }

    private String post(Purpose purpose) {
        return mailer.post(new Message(
                email,
                "Hello",
                "Hello",
                "<p>Hello</p>",
                links.of(email, null).headers(),
                null,
                purpose,
                UUID.randomUUID().toString()));
    }

    private void answer(boolean given) {
        desk.keep(new Evidence(
                email,
                null,
                com.mdmcmusicads.app.consent.Purpose.MARKETING,
                given,
                "D’accord",
                Locale.FRENCH,
                Origin.of(Channel.WEB_FORM),
                clock.instant()));
    }
}
