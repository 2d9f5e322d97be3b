package com.mdmcmusicads.app.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String PLACE = "second_step/1";
    private static final byte[] SECRET = "une clef sous le paillasson".getBytes(UTF_8);

    private final String key = Vaults.key();
    private final Vault vault = Vaults.of(key);

    @Test
    void whatIsSealedOpensAtItsPlaceAndNowhereElse() {
        var sealed = vault.seal(SECRET, PLACE);

        assertThat(new String(sealed, UTF_8)).doesNotContain("paillasson");
        assertThat(vault.open(sealed, PLACE)).isEqualTo(SECRET);
        assertThatThrownBy(() -> vault.open(sealed, "second_step/2")).isInstanceOf(Unreadable.class);
    }

    @Test
    void sameSecretNeverLooksTheSame() {
        assertThat(vault.seal(SECRET, PLACE)).isNotEqualTo(vault.seal(SECRET, PLACE));
    }

    @Test
    void anyChangedBitIsNoticed() {
        var sealed = vault.seal(SECRET, PLACE);

        for (var bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> vault.open(changed, PLACE))
                    .as("bit %d", bit)
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void whatIsCutShortOrWasNeverSealedIsRefused() {
        var sealed = vault.seal(SECRET, PLACE);

        for (var length = 0; length < sealed.length; length++) {
            var cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> vault.open(cut, PLACE)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void anotherKeyOpensNothingAndSaysWhichIsMissing() {
        var sealed = vault.seal(SECRET, PLACE);

        assertThatThrownBy(() -> Vaults.of(Vaults.key()).open(sealed, PLACE))
                .isInstanceOf(UnknownKey.class)
                .hasMessageContaining("MDMC_SECRET_KEY_OLD")
                .hasMessageNotContaining(key);
    }

    @Test
    void afterAChangeOfKeysTheOldOneOpensAndTheNewOneSeals() {
        var sealed = vault.seal(SECRET, PLACE);
        var next = Vaults.key();
        var renewed = Vaults.of(next, Vaults.key(), key);

        assertThat(renewed.open(sealed, PLACE)).isEqualTo(SECRET);
        assertThat(renewed.isCurrent(sealed)).isFalse();

        var again = renewed.seal(SECRET, PLACE);
        assertThat(renewed.isCurrent(again)).isTrue();
        assertThat(Vaults.of(next).open(again, PLACE)).isEqualTo(SECRET);
    }

    @Test
    void withoutAKeyTheDataFolderKeepsOneForItsOwnerOnly(@TempDir Path folder) throws Exception {
        var sealed = new Vault(new SealKeys("", "", folder.toString())).seal(SECRET, PLACE);

        assertThat(new Vault(new SealKeys("", "", folder.toString())).open(sealed, PLACE))
                .isEqualTo(SECRET);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void nodesThatBeginAtOnceAgreeOnOneKey(@TempDir Path folder) {
        var keys = IntStream.range(0, 16)
                .parallel()
                .mapToObj(node -> new KeyFile(folder.toString()).key())
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(keys).hasSize(1);
        assertThat(folder.toFile().list()).containsExactly("secret.key");
    }

    @Test
    void keysAreThirtyTwoRandomBytes() {
        for (var round = 0; round < 1000; round++) {
            assertThat(KeyRules.fault(Vaults.key())).isEmpty();
        }
        assertThat(KeyRules.fault("A".repeat(43) + "=")).contains("is not random");
        assertThat(KeyRules.fault("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))
                .contains("is not random");
        assertThat(KeyRules.fault("pas du base64 !")).isPresent();
        assertThat(KeyRules.fault("c2hvcnQ=")).isPresent();
    }
}
