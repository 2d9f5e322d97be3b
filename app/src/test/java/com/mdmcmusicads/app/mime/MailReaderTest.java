package com.mdmcmusicads.app.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailReaderTest {

    private static final String OURS = "5b1c9d2e-0000-4000-8000-000000000001@example.org";
    private static final String NORA = "nora@example.com";

    static ReadMail read(String name) {
        return MailReader.read(SampleMail.of(name, OURS, NORA).bytes());
    }

    @Test
    void replyIsReadInItsOwnWords() {
        var mail = read("reply-gmail");

        assertThat(mail.nature()).isEqualTo(Nature.PERSON);
        assertThat(mail.from()).isEqualTo(NORA);
        assertThat(mail.fromName()).isEqualTo("Nora Léger");
        assertThat(mail.subject()).isEqualTo("Re: Votre sortie de décembre");
        assertThat(mail.text()).startsWith("Bonjour,\n\nOui, parlons-en jeudi. Le single sort le 4 décembre.");
        assertThat(mail.answers()).containsExactly(OURS, "older@example.org");
        assertThat(mail.recipients()).containsExactly("agence@example.org");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-16T09:12:00Z"));
        assertThat(mail.headers()).contains("Return-Path: <nora@example.com>");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void htmlBecomesTextWithoutScriptsStylesOrRemoteContent() {
        assertThat(read("reply-outlook").text())
                .isEqualTo("Désolé, pas avant mars. Détails : le plan <https://example.com/plan>\n\n> Bonjour Karim");
    }

    static Stream<Arguments> natures() {
        return Stream.of(
                arguments("reply-gmail", Nature.PERSON),
                arguments("reply-outlook", Nature.PERSON),
                arguments("no-message-id", Nature.PERSON),
                arguments("out-of-office-exchange", Nature.AUTOMATIC),
                arguments("out-of-office-gmail", Nature.AUTOMATIC),
                arguments("out-of-office-bare", Nature.AUTOMATIC),
                arguments("read-receipt", Nature.AUTOMATIC),
                arguments("delivered", Nature.AUTOMATIC),
                arguments("bounce-postfix", Nature.BOUNCE),
                arguments("bounce-postfix-delayed", Nature.BOUNCE),
                arguments("bounce-gmail", Nature.BOUNCE),
                arguments("bounce-exchange", Nature.BOUNCE),
                arguments("bounce-qmail", Nature.BOUNCE),
                arguments("bounce-exim", Nature.BOUNCE),
                arguments("complaint", Nature.COMPLAINT));
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @MethodSource("natures")
    void everySampleIsKnownForWhatItIs(String sample, Nature nature) {
        assertThat(read(sample).nature()).isEqualTo(nature);
    }

    static Stream<Arguments> bounces() {
        return Stream.of(
                arguments("bounce-postfix", true, "5.1.1", "User unknown"),
                arguments("bounce-postfix-delayed", false, "4.4.1", "Connection timed out"),
                arguments("bounce-gmail", true, "5.1.1", "does not exist"),
                arguments("bounce-exchange", true, "5.1.10", "RecipientNotFound"),
                arguments("bounce-qmail", true, "5.1.1", "no mailbox here"),
                arguments("bounce-exim", false, "4.2.2", "over quota"));
    }

    @ParameterizedTest(name = "{0} is permanent: {1}")
    @MethodSource("bounces")
    void bounceNamesWhomItDidNotReachAndWhy(String sample, boolean permanent, String status, String diagnostic) {
        var mail = read(sample);

        assertThat(mail.reported()).containsOnly(OURS);
        assertThat(mail.undelivered())
                .singleElement()
                .asInstanceOf(type(Undelivered.class))
                .satisfies(failed -> {
                    assertThat(failed.address()).isEqualTo(NORA);
                    assertThat(failed.permanent()).isEqualTo(permanent);
                    assertThat(failed.status()).isEqualTo(status);
                    assertThat(failed.diagnostic()).contains(diagnostic);
                });
    }

    @Test
    void complaintNamesTheMailItIsAbout() {
        assertThat(read("complaint").reported()).containsExactly(OURS);
    }

    @Test
    void mailWithoutMessageIdIsKnownAgainByItsContent() {
        var one = read("no-message-id");

        assertThat(one.messageId()).isNull();
        assertThat(one.fingerprint()).isEqualTo(read("no-message-id").fingerprint());
        var other = SampleMail.of("no-message-id", OURS, NORA).source().replace("une campagne", "un clip");
        assertThat(MailReader.read(new SampleMail(other).bytes()).fingerprint()).isNotEqualTo(one.fingerprint());
    }

    @Test
    void programThatGivesAllItsMailsOneMessageIdLosesNone() {
        var one = "Message-ID: <same@example.com>\nFrom: a@example.com\nDate: Mon, 16 Nov 2026 09:00:00 +0000\n\nun";
        var two = one.replace("09:00:00", "09:00:01");

        assertThat(MailReader.read(one.getBytes()).fingerprint())
                .isNotEqualTo(MailReader.read(two.getBytes()).fingerprint());
    }
}
