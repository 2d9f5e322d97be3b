package com.mdmcmusicads.app.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.mail.ReplyMarker;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.mail.Suppressions;
import com.mdmcmusicads.app.mime.SampleMail;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mail comes in over a real socket, and everything that follows from it does so once. */
@IntegrationTest
class MailboxIT {

    private static final Duration SOON = Duration.ofSeconds(20);

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

    private final PostBox box = new PostBox();
    private final Subject subject = new Subject("case", UUID.randomUUID().toString());
    private final String nora = "nora-" + UUID.randomUUID() + "@example.com";
    private final List<MailboxWatch> watches = new CopyOnWriteArrayList<>();
    private InboundSettings settings = box.settings();
    private ReceivedNews news;

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

    @Test
    void replyFindsTheMailItAnswersAndStandsOnTheTimelineOfItsSubject() {
        var ours = post();
        box.receive(sample("reply-gmail", ours).from(nora));
        watch();

        var row = only();
        assertThat(row).containsEntry("kind", "REPLY").containsEntry("sender", nora);
        assertThat(row.get("answered_mail_id")).hasToString(ours);
        assertThat(news.from(nora)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(MailKind.REPLY);
            assertThat(told.about()).isEqualTo(subject);
            assertThat(told.answeredMailId()).isEqualTo(ours);
            assertThat(told.excerpt()).isEqualTo("Bonjour, Oui, parlons-en jeudi. Le single sort le 4 décembre. Nora");
        });
        assertThat(trail.of(subject, 10)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("mail.received");
            assertThat(entry.after())
                    .containsEntry("received-mail", row.get("id").toString());
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(box.seen()).isEqualTo(1));
    }

    @Test
    void signedAddressTiesAnAnswerWithoutHeadersAndAFalseOneDoesNot() {
        var ours = post();
        var address = marker.write(ours).orElseThrow();
        var source = "From: " + nora + "\nTo: " + address + "\nSubject: Re\nMessage-ID: <%s@x>\n\nOui";
        box.receive(source.formatted(UUID.randomUUID()).getBytes(UTF_8));
        box.receive(source.formatted(UUID.randomUUID())
                .replace(address, address.replaceFirst("-[0-9a-z]+@", "-1234@"))
                .getBytes(UTF_8));
        watch();

        assertThat(kinds(2)).containsExactly("REPLY", "OTHER");
    }

    @Test
    void awayMessageIsNoReply() {
        var ours = post();
        box.receive(sample("out-of-office-exchange", ours).from(nora));
        box.receive(sample("out-of-office-gmail", ours).from(nora));
        box.receive(sample("out-of-office-bare", ours).from(nora));
        watch();

        assertThat(kinds(3)).containsOnly("AUTO_REPLY");
        assertThat(news.from(nora)).extracting(MailReceived::kind).containsOnly(MailKind.AUTO_REPLY);
    }

    @Test
    void bounceForGoodClosesTheMailAndStopsItsAddress() {
        var ours = post();
        box.receive(sample("bounce-exchange", ours));
        watch();

        assertThat(kinds(1)).containsExactly("BOUNCE");
        assertThat(sent.find(ours).orElseThrow().state()).isEqualTo(MailState.BOUNCED);
        assertThat(suppressions.holds(nora)).isTrue();
    }

    @Test
    void delayStopsNothing() {
        var ours = post();
        box.receive(sample("bounce-postfix-delayed", ours));
        watch();

        assertThat(kinds(1)).containsExactly("BOUNCE");
        assertThat(sent.find(ours).orElseThrow().state()).isNotEqualTo(MailState.BOUNCED);
        assertThat(suppressions.holds(nora)).isFalse();
    }

    @Test
    void bounceThatNamesNoMailOfOursStopsNobody() {
        box.receive(SampleMail.of("bounce-postfix", UUID.randomUUID() + "@mdmc.example", nora));
        watch();

        assertThat(kinds(1)).containsExactly("BOUNCE");
        assertThat(suppressions.holds(nora)).isFalse();
    }

    @Test
    void complaintStopsTheAddressItCameFrom() {
        box.receive(sample("complaint", post()));
        watch();

        assertThat(kinds(1)).containsExactly("COMPLAINT");
        assertThat(suppressions.holds(nora)).isTrue();
    }

    @Test
    void loopsAreKeptButMoveNothing() {
        var ours = post();
        box.receive(sample("reply-gmail", ours).from("contact+m12-34@mdmc.example"));
        box.receive(("From: x@example.com\nMessage-ID: <" + ours + "@mdmc.example>\n\nretour").getBytes(UTF_8));
        watch();

        await().atMost(SOON).untilAsserted(() -> assertThat(column("ignored")).containsExactly("OWN", "OWN"));
        assertThat(news.about(subject)).isEmpty();
    }

    @Test
    void senderWhoWritesMoreThanPeopleDoMovesNothingAnyMore() {
        for (var count = 0; count < 32; count++) {
            box.receive(mail("Encore " + count));
        }
        watch();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(column("ignored"))
                        .hasSize(32)
                        .filteredOn("TOO_MANY"::equals)
                        .hasSize(2));
        assertThat(news.from(nora)).hasSize(30);
    }

    @Test
    void sameMailDeliveredTwiceMovesOnce() {
        var mail = sample("reply-gmail", post()).from(nora);
        box.receive(mail);
        box.receive(mail);
        watch();

        await().atMost(SOON).untilAsserted(() -> assertThat(column("ignored")).containsExactly(null, "DUPLICATE"));
        assertThat(news.from(nora)).hasSize(1);
    }

    @Test
    void mailFromBeforeOurTimeIsKeptWithoutEffect() {
        box.receive(mail("Vieux courrier"), Date.from(clock.instant().minus(Duration.ofDays(30))));
        watch();

        await().atMost(SOON).untilAsserted(() -> assertThat(column("ignored")).containsExactly("BEFORE_US"));
        assertThat(news.from(nora)).isEmpty();
    }

    @Test
    void newNumbersOfTheServerBringNoMailTwice() {
        box.receive(sample("no-message-id", "x").from(nora));
        box.receive(sample("reply-gmail", post()).from(nora));
        var first = watch();
        assertThat(kinds(2)).hasSize(2);
        first.stop();

        box.numberAnew();
        box.receive(mail("Du nouveau"));
        watch();

        assertThat(kinds(3)).hasSize(3);
        assertThat(column("uid_validity").stream().distinct()).hasSize(1);
        assertThat(news.from(nora)).hasSize(3);
    }

    @Test
    void followerThatFailsLeavesNothingBehindAndTheMailComesAgainOnce() {
        news.failAt(nora, 1);
        box.receive(sample("reply-gmail", post()).from(nora));
        box.receive(mail("Ensuite"));
        watch();

        assertThat(kinds(2)).containsExactly("REPLY", "OTHER");
        assertThat(news.from(nora)).hasSize(2);
        assertThat(trail.of(subject, 10))
                .filteredOn(entry -> entry.action().equals("mail.received"))
                .hasSize(1);
    }

    @Test
    void mailThatAlwaysFailsIsPutAsideAndTheNextOnesGoOn() {
        news.failAt(nora, 3);
        box.receive(sample("reply-gmail", post()).from(nora));
        box.receive(("From: other-" + nora + "\n\nEnsuite").getBytes(UTF_8));
        watch();

        await().atMost(SOON.multipliedBy(2))
                .untilAsserted(() -> assertThat(column("quarantine")).containsExactly("NOT_TAKEN", null));
        assertThat(news.from("other-" + nora)).hasSize(1);
    }

    @Test
    void nodeThatDiesIsFollowedByAnotherThatSkipsNothing() {
        box.receive(mail("Un"));
        var first = watch();
        assertThat(kinds(1)).hasSize(1);
        var second = watch();
        first.die();
        box.receive(mail("Deux"));

        jdbc.update("update inbound_mailbox set held_until = now() where name = ?", settings.name());
        assertThat(kinds(2)).hasSize(2);
        assertThat(news.from(nora)).hasSize(2);
        second.stop();
    }

    @Test
    void newMailIsAnnouncedByTheServer() {
        settings = box.settings(Duration.ofMinutes(10));
        watch();
        await().atMost(SOON).until(() -> state().listening());
        box.receive(mail("Un"));
        assertThat(kinds(1)).hasSize(1);
        box.receive(mail("Deux"));
        assertThat(kinds(2)).hasSize(2);
    }

    @Test
    void mailboxIsLookedIntoEvenWhenTheServerAnnouncesNothing() {
        watch();
        await().atMost(SOON).until(() -> state().readAt() != null);
        var first = state().readAt();

        await().atMost(SOON).until(() -> state().readAt().isAfter(first.plusSeconds(1)));
    }

    @Test
    void serverThatGoesAwayIsReadAgainWhenItIsBack() {
        box.receive(mail("Un"));
        var watch = watch();
        assertThat(kinds(1)).hasSize(1);

        box.goAway();
        await().atMost(SOON).until(() -> state().error() != null);
        box.comeBack();
        box.receive(mail("Deux"));
        watch.wake();
        assertThat(kinds(2)).hasSize(2);
        await().atMost(SOON).until(() -> state().error() == null);
    }

    private MailboxWatch watch() {
        var watch = new MailboxWatch(
                settings, mailboxes, new MailboxRound(mailboxes, mails, intake, clock), signals, clock);
        watches.add(watch);
        watch.start();
        return watch;
    }

    private String post() {
        var words = UUID.randomUUID().toString();
        return mailer.post(new Message(nora, "Votre sortie", words, null, Map.of(), subject, Purpose.SERVICE, words));
    }

    private SampleMail sample(String name, String mailId) {
        return SampleMail.of(name, mailId + "@mdmc.example", nora);
    }

    private byte[] mail(String subject) {
        return "From: %s\nSubject: %s\nMessage-ID: <%s@example.com>\n\nBonjour"
                .formatted(nora, subject, UUID.randomUUID())
                .getBytes(UTF_8);
    }

    private Map<String, Object> only() {
        kinds(1);
        return jdbc.queryForMap("select * from inbound_mail where mailbox = ?", settings.name());
    }

    /** Once there are so many mails, what they are. */
    private List<Object> kinds(int many) {
        return await().atMost(SOON).until(() -> column("kind"), kinds -> kinds.size() == many);
    }

    private List<Object> column(String name) {
        return jdbc.queryForList("select * from inbound_mail where mailbox = ? order by uid", settings.name()).stream()
                .map(row -> row.get(name))
                .toList();
    }

    private Mailboxes.State state() {
        return mailboxes.all().stream()
                .filter(one -> one.mailbox().equals(settings.name()))
                .findFirst()
                .orElse(new Mailboxes.State("", null, false, null, null));
    }
}
