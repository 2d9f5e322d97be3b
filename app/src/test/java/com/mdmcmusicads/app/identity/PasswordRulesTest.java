package com.mdmcmusicads.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NORA = List.of("nora.elancourt@exemple.fr", "Nora Élancourt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre chats sous la pluie",
                "xK9#vLq2!mZp7",
                "четыре кошки под дождём",
                "nora aime la pluie d'été"
            })
    void longAndUncommonIsFine(String password) {
        assertThat(PasswordRules.fault(password, NORA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "court, short",
        "elevensigns, short",
        "motdepasse2026, common",
        "Password2026!, common",
        "azertyuiopqsdfghjklm, common",
        "aaaaaaaaaaaaaaaa, common",
        "123456789012345, common",
        "musiquemusique, common",
        "MotDePasseSoleil, common",
        "nora.elancourt, personal",
        "elancourt-nora1, personal"
    })
    void whatAttackersTryFirstIsRefused(String password, String fault) {
        assertThat(PasswordRules.fault(password, NORA)).contains(fault);
    }

    @Test
    void moreThanBcryptSeesIsRefusedByBytesNotSigns() {
        assertThat(PasswordRules.fault("abcdefgh".repeat(9), NORA)).isEmpty();
        assertThat(PasswordRules.fault("abcdefgh".repeat(9) + "i", NORA)).contains("long");
        assertThat(PasswordRules.fault("éàüöñçß".repeat(6), NORA)).contains("long");
    }

    @Test
    void twelveEmojiAreTwelveSigns() {
        assertThat(PasswordRules.fault("🎵🎸🥁🎹🎺🎻🎷🪗🪕📯🎤🎧", NORA)).isEmpty();
    }
}
