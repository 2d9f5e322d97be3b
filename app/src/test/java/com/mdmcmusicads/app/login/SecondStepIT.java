package com.mdmcmusicads.app.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Visitor;
import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.identity.SecondStepReset;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import com.mdmcmusicads.app.secondstep.TotpCodes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

@IntegrationTest
class SecondStepIT {

    private static final String PASSWORD = "quatre chats sous la pluie";

    @Autowired
    AccountDesk accounts;

    @Autowired
    SecondStepDesk steps;

    @Autowired
    ApplicationEventPublisher events;

    @LocalServerPort
    int port;

    private Person nora;
    private String secret;
    private List<String> recovery;

    @BeforeEach
    void switchOn() {
        nora = accounts.open(UUID.randomUUID() + "@exemple.fr", "Nora Élancourt", PASSWORD, Set.of(Role.SALES));
        secret = steps.begin(nora).secret();
        recovery = steps.confirm(nora.id(), code(-30)).orElseThrow();
    }

    @Test
    void passwordAloneOpensNothing() {
        assertThat(halfIn().isIn()).isFalse();
    }

    @Test
    void codeOfTheMomentOpensOnce() {
        var next = code(30);
        var visitor = halfIn();

        assertThat(type(visitor, next)).isEqualTo("/");
        assertThat(visitor.isIn()).isTrue();
        assertThat(type(halfIn(), next)).isEqualTo("/login/code?refused=wrong");
    }

    @Test
    void recoveryCodeOpensOnce() {
        assertThat(type(halfIn(), recovery.get(3).toUpperCase())).isEqualTo("/");
        assertThat(type(halfIn(), recovery.get(3))).isEqualTo("/login/code?refused=wrong");
        assertThat(steps.codesLeft(nora.id())).isEqualTo(9);
    }

    @Test
    void wrongCodesLockLikeWrongPasswords() {
        var visitor = halfIn();
        for (var attempt = 1; attempt <= 4; attempt++) {
            assertThat(type(visitor, "nonsense")).isEqualTo("/login/code?refused=wrong");
        }
        assertThat(type(visitor, code(30))).startsWith("/login?refused=locked");
    }

    @Test
    void codeWithoutPasswordBeginsAnew() {
        assertThat(type(new Visitor(port), code(30))).isEqualTo("/login?refused=stale");
    }

    @Test
    void confirmedSecretIsNeverShownAgain() {
        assertThatThrownBy(() -> steps.begin(nora)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void administratorVouchesForSomebodyWhoLostEverything() {
        events.publishEvent(new SecondStepReset(nora.id()));

        assertThat(new Visitor(port).login(nora.email(), PASSWORD)).isEqualTo("/");
    }

    private Visitor halfIn() {
        var visitor = new Visitor(port);
        assertThat(visitor.login(nora.email(), PASSWORD)).isEqualTo("/login/code");
        return visitor;
    }

    private static String type(Visitor visitor, String code) {
        return visitor.post("/login/code", Map.of("code", code));
    }

    private String code(int seconds) {
        return TotpCodes.at(secret, Instant.now().plusSeconds(seconds));
    }
}
