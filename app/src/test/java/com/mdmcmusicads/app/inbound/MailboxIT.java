package com.mdmcmusicads.app.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever breaks, every mail comes in, and everything that follows from it does so once. */
class MailboxIT extends Receiving {

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

        var before = box.validity();
        box.goAway();
        await().atMost(SOON).until(() -> state().error() != null);
        box.comeBack(before);
        box.receive(mail("Deux"));
        watch.wake();
        assertThat(kinds(2)).hasSize(2);
        await().atMost(SOON).until(() -> state().error() == null);
    }
}
