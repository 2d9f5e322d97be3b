package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mail.Status;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class OutboxIT {

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("mdmc", "secret"));

    @Autowired
    Outbox outbox;

    @Autowired
    MailTemplates templates;

    @Autowired
    Mailer keeper;

    @Autowired
    AuditTrail trail;

    @Autowired
    Signals signals;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final String nora = UUID.randomUUID() + "@exemple.fr";
    private Mailer mailer;

    @BeforeEach
    void configureTheServer() {
        mailer = new Mailer(templates, outbox, settings(server()), trail, signals, clock);
    }

    @Test
    void mailLeavesInBothFormsWithItsCorrelation() throws Exception {
        String id;
        try (var request = Correlation.of("a-request-of-ours")) {
            id = mailer.send(letter(true));
        }
        worker(server()).work();

        var received = SMTP.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Votre accès à MDMC");
        assertThat(received.getHeader(Correlation.HEADER)).containsExactly("a-request-of-ours");
        assertThat(received.getMessageID()).isEqualTo("<" + id + "@mdmc>");
        assertThat(received.getAllRecipients()[0]).hasToString(nora);
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(find(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void secretTextIsWipedOnceTheMailHasLeft() {
        var secret = mailer.send(letter(true));
        var plain = mailer.send(letter(false));
        worker(server()).work();

        assertThat(find(secret).text()).isNull();
        assertThat(find(secret).html()).isNull();
        assertThat(find(plain).text()).contains("Bonjour");
    }

    @Test
    void fourNodesSendEachMailOnce() {
        IntStream.range(0, 40).forEach(number -> mailer.send(letter(false)));

        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(worker(server())::work))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(SMTP.getReceivedMessages()).hasSize(40);
    }

    @Test
    void serverThatIsAwayIsTriedAgainLater() {
        var id = mailer.send(letter(false));
        worker(1).work();

        var mail = find(id);
        assertThat(mail.status()).isEqualTo(Status.QUEUED);
        assertThat(mail.lastError()).isNotBlank();
        assertThat(mail.nextAttemptAt()).isAfter(clock.instant().plusSeconds(30));

        makeDue(id);
        worker(server()).work();
        assertThat(find(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void mailOfANodeThatDiedComesBackAfterItsLease() {
        var id = mailer.send(letter(false));
        outbox.claim(1000, clock.instant(), Duration.ofMinutes(10));
        worker(server()).work();
        assertThat(find(id).status()).isEqualTo(Status.SENDING);

        makeDue(id);
        worker(server()).work();
        assertThat(find(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void withoutServerMailIsKeptAndNothingLeaves() {
        var id = keeper.send(letter(true));

        assertThat(find(id).status()).isEqualTo(Status.KEPT);
        assertThat(find(id).text()).contains("https://crm.example/");
    }

    private void makeDue(String id) {
        jdbc.update("update mail_message set next_attempt_at = now() where id = ?", UUID.fromString(id));
    }

    private static int server() {
        return SMTP.getSmtp().getPort();
    }

    private MailWorker worker(int port) {
        return new MailWorker(outbox, new Postman(settings(port)), settings(port), signals, clock);
    }

    private static MailSettings settings(int port) {
        return new MailSettings("127.0.0.1", port, "mdmc", "secret", "MDMC <agence@exemple.fr>");
    }

    private Mail find(String id) {
        return outbox.find(UUID.fromString(id)).orElseThrow();
    }

    private Letter letter(boolean confidential) {
        var words = Map.of("name", "Nora", "inviter", "Camille", "link", "https://crm.example/" + UUID.randomUUID());
        return new Letter(nora, Locale.FRENCH, "invitation", words, null, confidential);
    }
}
