package com.mdmcmusicads.app.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mdmcmusicads.app.mime.Unreadable.Reason;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes by accident, and what broken programs do. */
class BadMailTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b><p>",
                "<a href='x'><b>",
                "<table><tr><td>",
                "<blockquote>",
                "<svg><style>",
                "<!--",
                "<![",
                "&amp",
                "<p title='",
                "<select><option>",
                "<font><i><u>x",
                "\u0000",
                "<br>",
                "<li>"
            })
    void htmlBombIsDefused(String charge) {
        var html = charge.repeat(900_000 / charge.length());
        var mail = assertTimeoutPreemptively(SOON, () -> read("Content-Type: text/html\n\n" + html));

        assertThat(mail.text().length()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void partsInsideEachOtherWithoutEndAreTurnedAway() {
        var mail = new StringBuilder("MIME-Version: 1.0\n");
        for (var depth = 0; depth < 2000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b%d\"\n\n--b%d\n".formatted(depth, depth));
        }
        assertRefused(mail.append("Content-Type: text/plain\n\nfin").toString(), Reason.TOO_DEEP);
    }

    @Test
    void thousandsOfPartsAreTurnedAway() {
        assertRefused(parts(5_000), Reason.TOO_MANY_PARTS);
        assertRefused(parts(3_000_000), Reason.TOO_MANY_PARTS);
    }

    @Test
    void headersWithoutEndAreTurnedAway() {
        assertRefused("X-A: b\n".repeat(100_000), Reason.HEADERS_TOO_LONG);
    }

    @Test
    void fileTooLargeIsNamedAndLeftOut() {
        var file = Base64.getMimeEncoder().encodeToString(new byte[12 * 1024 * 1024]);
        var mail = read(withFile("master.wav", file));

        assertThat(mail.text()).isEqualTo("Voici le master.");
        assertThat(mail.files()).singleElement().satisfies(left -> {
            assertThat(left.name()).isEqualTo("master.wav");
            assertThat(left.isKept()).isFalse();
            assertThat(left.size()).isBetween(12_000_000L, 13_000_000L);
        });
    }

    @Test
    void fileIsWhatItsBytesSayNotWhatItsSenderSays() {
        var mail = read(withFile("../../photo\u202Egpj.exe", Base64.getEncoder().encodeToString("MZ...".getBytes())));

        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("photogpj.exe");
            assertThat(file.type()).isEqualTo("application/octet-stream");
            assertThat(file.content()).isEqualTo("MZ...".getBytes());
        });
    }

    @Test
    void brokenEncodingsStillGiveWords() {
        assertThat(read("Content-Type: text/plain; charset=klingon\n\nDéjà là").text())
                .isEqualTo("Déjà là");
        assertThat(read("Content-Type: text/plain; charset=\n\nDéjà là").text()).isEqualTo("Déjà là");
        assertThat(read("Content-Transfer-Encoding: x-magic\n\nDéjà là").text()).isEqualTo("Déjà là");
        assertThat(read("Content-Type: nonsense\n\nDéjà là").text()).isEqualTo("Déjà là");
        assertThat(MailReader.read("Subject: \u00e9t\u00e9\n\nd\u00e9j\u00e0".getBytes(ISO_8859_1))
                        .text())
                .isEqualTo("déjà");
        assertThat(read("Subject: Été =?klingon?Q?=E9?=\n\nx").subject()).startsWith("Été");
    }

    @Test
    void nothingAtAllIsStillAMail() {
        for (var source : new String[] {"", "\n", "\n\n", "x", "Subject: a", "From: <>\nTo: ,,,\nDate: demain\n\n"}) {
            var mail = read(source);
            assertThat(mail.from()).isEmpty();
            assertThat(mail.fingerprint()).hasSize(64);
        }
    }

    @Test
    void addressesAreFoundInLinesNoRuleAllows() {
        assertThat(read("From: Nora (la vraie <nora@example.com>\n\n").from()).isEqualTo("nora@example.com");
        assertThat(read("From: \"Nora, Léger\" nora@example.com <nora@example.com\n\n")
                        .from())
                .isEqualTo("nora@example.com");
    }

    /** Ten thousand times a sample with some bytes changed: understood or refused, nothing else. */
    @Test
    void damagedMailsAreUnderstoodOrRefused() {
        var chance = new Random(42);
        for (var sample :
                new String[] {"reply-gmail", "bounce-gmail", "bounce-exchange", "complaint", "reply-outlook"}) {
            var bytes = SampleMail.of(sample, "a@b", "c@d").bytes();
            for (var round = 0; round < 400; round++) {
                damage(bytes.clone(), chance);
            }
        }
    }

    private static void damage(byte[] bytes, Random chance) {
        for (var change = 0; change < 20; change++) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        try {
            var mail = MailReader.read(ByteBuffer.wrap(bytes).array());
            assertThat(mail.text() + mail.subject() + mail.from() + mail.headers())
                    .doesNotContain("\u0000");
        } catch (Unreadable refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static String parts(int many) {
        return "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(many) + "--b--";
    }

    private static String withFile(String name, String base64) {
        return """
                From: nora@example.com
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Voici le master.
                --b
                Content-Type: image/png; name="%s"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(name, base64);
    }

    private static void assertRefused(String source, Reason reason) {
        assertThatThrownBy(() -> assertTimeoutPreemptively(SOON, () -> read(source)))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.reason()).isEqualTo(reason));
    }

    private static ReadMail read(String source) {
        return MailReader.read(source.getBytes(UTF_8));
    }
}
