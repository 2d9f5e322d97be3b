package com.mdmcmusicads.app.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.mail.ReplyMarker;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.mime.SampleMail;
import com.mdmcmusicads.app.suppressions.Suppressions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mailbox on a real server, a node that reads it, and what can be told of the result. */
@IntegrationTest
abstract class Receiving {

    static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    InboundMails mails;

    @Autowired
    Intake intake;

    @Autowired
    Mailer mailer;

    @Autowired
    SentMails sent;

    @Autowired
    Suppressions suppressions;

    @Autowired
    ReplyMarker marker;

    @Autowired
    AuditTrail trail;

    @Autowired
    Signals signals;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventMulticaster events;

    final PostBox box = new PostBox();
    final Subject subject = new Subject("case", UUID.randomUUID().toString());
    final String nora = "nora-" + UUID.randomUUID() + "@example.com";
    final List<MailboxWatch> watches = new CopyOnWriteArrayList<>();
    InboundSettings settings = box.settings();
    ReceivedNews news;

    @BeforeEach
    void listen() {
        news = new ReceivedNews(events);
    }

    @AfterEach
    void end() {
        news.close();
        watches.forEach(MailboxWatch::stop);
        box.close();
    }

    MailboxWatch watch() {
        var watch = new MailboxWatch(
                settings, mailboxes, new MailboxRound(mailboxes, mails, intake, clock), signals, clock);
        watches.add(watch);
        watch.start();
        return watch;
    }

    String post() {
        var words = UUID.randomUUID().toString();
        return mailer.post(new Message(nora, "Votre sortie", words, null, Map.of(), subject, Purpose.SERVICE, words));
    }

    SampleMail sample(String name, String mailId) {
        return SampleMail.of(name, mailId + "@mdmc.example", nora);
    }

    byte[] mail(String subject) {
        return "From: %s\nSubject: %s\nMessage-ID: <%s@example.com>\n\nBonjour"
                .formatted(nora, subject, UUID.randomUUID())
                .getBytes(UTF_8);
    }

    Map<String, Object> only() {
        kinds(1);
        return jdbc.queryForMap("select * from inbound_mail where mailbox = ?", settings.name());
    }

    /** Once there are so many mails, what they are. */
    List<Object> kinds(int many) {
        return await().atMost(SOON).until(() -> column("kind"), kinds -> kinds.size() == many);
    }

    List<Object> column(String name) {
        return jdbc.queryForList("select * from inbound_mail where mailbox = ? order by uid", settings.name()).stream()
                .map(row -> row.get(name))
                .toList();
    }

    Mailboxes.State state() {
        return mailboxes.all().stream()
                .filter(one -> one.mailbox().equals(settings.name()))
                .findFirst()
                .orElse(new Mailboxes.State("", null, false, null, null));
    }
}
