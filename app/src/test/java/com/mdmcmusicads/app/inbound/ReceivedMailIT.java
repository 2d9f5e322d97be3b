package com.mdmcmusicads.app.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mime.SampleMail;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a mail is, where it belongs and what follows from it. */
class ReceivedMailIT extends Receiving {

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
}
