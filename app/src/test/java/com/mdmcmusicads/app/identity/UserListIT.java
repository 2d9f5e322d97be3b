package com.mdmcmusicads.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(roles = "ADMIN")
class UserListIT {

    @Autowired
    AccountDesk accounts;

    @Autowired
    UserDesk users;

    private final String family = "Fam" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @ValueSource(strings = {"élodie", "ELODIE", "Élodie", "elodie", "E\u0301lodie"})
    void accentsAndCapitalsDoNotHideAPerson(String typed) {
        open("Élodie " + family);

        assertThat(found(typed + " " + family)).containsExactly("Élodie " + family);
    }

    @Test
    void namesWithAccentsStandAmongTheOthers() {
        List.of("Zoé ", "Élie ", "Fanny ", "Emma ").forEach(first -> open(first + family));

        assertThat(found(family))
                .containsExactly("Élie " + family, "Emma " + family, "Fanny " + family, "Zoé " + family);
    }

    @Test
    void signsOfAPatternAreOnlySigns() {
        open("Cent% " + family);

        assertThat(found("% " + family)).containsExactly("Cent% " + family);
        assertThat(found("_ " + family)).isEmpty();
    }

    private List<String> found(String typed) {
        return users.list(typed, 0, 50).stream()
                .map(user -> user.person().name())
                .toList();
    }

    private void open(String name) {
        accounts.open(UUID.randomUUID() + "@exemple.fr", name, "quatre chats sous la pluie", Set.of(Role.SDR));
    }
}
