package com.mdmcmusicads.app.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, the column of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second), 8)).isEqualTo(code);
    }

    @Test
    void clockOfTheTelephoneMayBeHalfAMinuteOff() {
        assertThat(Totp.match(SECRET, codeAt(NOW.minusSeconds(30)), NOW, 0)).isPresent();
        assertThat(Totp.match(SECRET, codeAt(NOW.plusSeconds(30)), NOW, 0)).isPresent();
        assertThat(Totp.match(SECRET, codeAt(NOW.minusSeconds(90)), NOW, 0)).isEmpty();
    }

    @Test
    void codeWorksOnce() {
        var used = Totp.match(SECRET, codeAt(NOW), NOW, 0).orElseThrow();

        assertThat(Totp.match(SECRET, codeAt(NOW), NOW, used)).isEmpty();
        assertThat(Totp.match(SECRET, codeAt(NOW.plusSeconds(30)), NOW, used)).isPresent();
    }

    @Test
    void nonsenseIsNoCode() {
        assertThat(Totp.match(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.match(SECRET, "12345678901234567890", NOW, 0)).isEmpty();
    }

    /** RFC 4648, section 10, without the padding that authenticator apps do not want. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretIsWrittenInBase32(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void recoveryCodesDifferAndForgiveHowTheyAreTyped() {
        var codes = RecoveryCodes.random();

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(RecoveryCodes.hash(codes.get(0).toUpperCase().replace("-", " ")))
                .isEqualTo(RecoveryCodes.hash(codes.get(0)));
    }

    @Test
    void qrCodeIsAnImageOfItsOwn() {
        assertThat(Setup.of(SECRET, "a@b.fr").qrImage()).startsWith("data:image/svg+xml;base64,");
        assertThat(Setup.of(SECRET, "a@b.fr")).hasToString("a set-up");
    }

    private static String codeAt(Instant at) {
        return Totp.code(SECRET, at, 6);
    }
}
