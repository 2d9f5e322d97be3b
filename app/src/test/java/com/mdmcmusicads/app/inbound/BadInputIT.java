package com.mdmcmusicads.app.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.mime.SampleMail;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** What no mail should be: each is understood or put aside with its reason, and the next one always comes through. */
@IntegrationTest
class BadInputIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    InboundMails mails;

    @Autowired
    Intake intake;

    @Autowired
    Mailer mailer;

    @Autowired
    Signals signals;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final PostBox box = new PostBox();
    private MailboxWatch watch;

    @BeforeEach
    void watch() {
        var round = new MailboxRound(mailboxes, mails, intake, clock);
        watch = new MailboxWatch(box.settings(Duration.ofSeconds(2)), mailboxes, round, signals, clock);
    }

    @AfterEach
    void end() {
        watch.stop();
        box.close();
    }

    @Test
    void replyWithAFileOfThirtyMegabytesIsStillAReply() {
        var words = UUID.randomUUID().toString();
        var ours = mailer.post(
                new Message("nora@example.com", "Sortie", words, null, Map.of(), null, Purpose.SERVICE, words));
        box.receive("""
                From: nora@example.com
                In-Reply-To: <%s@mdmc.example>
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Voilà le master.
                --b
                Content-Type: audio/wav; name="master.wav"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="master.wav"

                %s
                --b
                Content-Type: image/png; name="pochette.png"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="pochette.png"

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==
                --b--
                """.formatted(ours, Base64.getMimeEncoder().encodeToString(new byte[30 * 1024 * 1024]))
                .getBytes(UTF_8));
        watch.start();

        var mail = rows(1).get(0);
        assertThat(mail).containsEntry("kind", "REPLY").containsEntry("body", "Voilà le master.");
        assertThat(mail.get("answered_mail_id")).hasToString(ours);
        var files = jdbc.queryForList(
                "select name, type, size, content is not null as kept from inbound_file where mail_id = ? order by position",
                mail.get("id"));
        assertThat(files.get(0)).containsEntry("name", "master.wav").containsEntry("kept", false);
        assertThat((Long) files.get(0).get("size")).isBetween(30_000_000L, 32_500_000L);
        assertThat(files.get(1))
                .containsEntry("name", "pochette.png")
                .containsEntry("type", "image/png")
                .containsEntry("kept", true);
    }

    @Test
    void bombsArePutAsideOrDefusedAndTheNextMailComesThrough() {
        var deep = new StringBuilder("From: bomb@example.com\nSubject: =?UTF-8?Q?Cass=C3=A9?=\n");
        for (var depth = 0; depth < 100; depth++) {
            deep.append("Content-Type: multipart/mixed; boundary=\"b%d\"\n\n--b%d\n".formatted(depth, depth));
        }
        box.receive(deep.append("\nfin").toString().getBytes(UTF_8));
        box.receive(("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(1000) + "--b--")
                .getBytes(UTF_8));
        box.receive(("Content-Type: text/html\n\n" + "<div><b>".repeat(200_000)).getBytes(UTF_8));
        box.receive(SampleMail.of("no-message-id", "x", "y"));
        watch.start();

        assertThat(rows(4))
                .extracting(row -> row.get("quarantine"))
                .containsExactly("TOO_DEEP", "TOO_MANY_PARTS", null, null);
        assertThat(rows(4).get(0).get("source")).isNotNull();
        assertThat(rows(4).get(0)).containsEntry("subject", "Cassé").containsEntry("sender_name", "bomb@example.com");
        assertThat((String) rows(4).get(0).get("headers")).contains("bomb@example.com");
        assertThat(jdbc.queryForObject(
                        "select count(*) from notification where message_key = 'inbound.notice.quarantine' and route like ?",
                        Integer.class,
                        "%" + rows(4).get(0).get("id")))
                .isPositive();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void mailPutAsideIsUnderstoodOnceItsTroubleIsGone() {
        box.receive(SampleMail.of("no-message-id", "x", "y"));
        watch.start();
        var id = (UUID) rows(1).get(0).get("id");
        jdbc.update("update inbound_mail set quarantine = 'NOT_GIVEN', kind = null where id = ?", id);

        mails.want(id);
        watch.wake();

        await().atMost(SOON).untilAsserted(() -> assertThat(rows(1).get(0)).containsEntry("quarantine", null));
        assertThat(rows(1).get(0)).containsEntry("kind", "OTHER").containsEntry("retry", false);
    }

    private List<Map<String, Object>> rows(int many) {
        return await().atMost(SOON)
                .until(
                        () -> jdbc.queryForList(
                                "select * from inbound_mail where mailbox = ? order by uid",
                                box.settings().name()),
                        rows -> rows.size() == many);
    }
}
