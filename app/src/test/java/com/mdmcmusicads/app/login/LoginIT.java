package com.mdmcmusicads.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Visitor;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@IntegrationTest
class LoginIT {

    private static final String PASSWORD = "quatre chats sous la pluie";

    @Autowired
    AccountDesk accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Person nora;

    @BeforeEach
    void openAccount() {
        nora = accounts.open(UUID.randomUUID() + "@exemple.fr", "Nora Élancourt", PASSWORD, Set.of(Role.SALES));
    }

    @Test
    void rightPasswordLeadsToTheWantedPage() {
        var visitor = new Visitor(port);

        assertThat(visitor.follow("/profile")).isEqualTo("/login");
        assertThat(visitor.login(nora.email().toUpperCase(), PASSWORD)).startsWith("/profile");
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    void aClientLandsOnTheProfileAndNotOnAClosedDoor() {
        var lou = accounts.open(UUID.randomUUID() + "@exemple.fr", "Lou Ferrand", PASSWORD, Set.of(Role.CLIENT));

        assertThat(new Visitor(port).login(lou.email(), PASSWORD)).startsWith("/profile");
        assertThat(new Visitor(port).login(nora.email(), PASSWORD)).doesNotContain("profile");
    }

    @Test
    void unknownAccountAndWrongPasswordLookTheSame() {
        assertThat(new Visitor(port).login(nora.email(), "pas le bon")).isEqualTo("/login?refused=wrong");
        assertThat(new Visitor(port).login(UUID.randomUUID() + "@exemple.fr", PASSWORD))
                .isEqualTo("/login?refused=wrong");
        assertThat(new Visitor(port).login(nora.email(), "x".repeat(500))).isEqualTo("/login?refused=wrong");
    }

    @Test
    void fifthFailureLocksWhetherTheAccountExistsOrNot() {
        for (var email : new String[] {nora.email(), UUID.randomUUID() + "@exemple.fr"}) {
            var visitor = new Visitor(port);
            for (var attempt = 1; attempt <= 5; attempt++) {
                assertThat(visitor.login(email, "essai")).isEqualTo("/login?refused=wrong");
            }
            assertThat(visitor.login(email, PASSWORD)).startsWith("/login?refused=locked&wait=");
        }
        assertThat(jdbc.queryForList("select key from login_attempt", String.class))
                .noneMatch(key -> key.contains("@"));
    }

    @Test
    void staleFormIsRefusedKindly() {
        var visitor = new Visitor(port);
        visitor.get("/login");

        assertThat(visitor.post("/login", Map.of("username", nora.email(), "password", PASSWORD, "_csrf", "old")))
                .isEqualTo("/login?refused=stale");
    }

    @Test
    void comingsAndFailuresAreInTheTrailWithoutSecrets() {
        new Visitor(port).login(nora.email(), "pas le bon secret");
        new Visitor(port).login(nora.email(), PASSWORD);

        var entries = trail.of(new Subject("account", nora.id()), 10);
        assertThat(entries).extracting(TrailEntry::action).startsWith("login.succeeded", "login.failed");
        assertThat(entries.toString()).doesNotContain("secret").doesNotContain(PASSWORD);
    }

    @Test
    void olderHashIsRenewedAtLogin() {
        var weak = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        jdbc.update("update account set password_hash = ? where id = ?", weak, UUID.fromString(nora.id()));

        new Visitor(port).login(nora.email(), PASSWORD);

        assertThat(jdbc.queryForObject(
                        "select password_hash from account where id = ?", String.class, UUID.fromString(nora.id())))
                .startsWith("{bcrypt}$2a$12$");
    }

    @Test
    void pagesTellBrowsersWhatToRefuse() {
        var page = new Visitor(port).get("/login");

        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'", "script-src 'self' 'nonce-");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("mdmc=") && cookie.contains("HttpOnly"));
    }

    @Test
    void nothingOfTheActuatorIsOpenButHealth() {
        assertThat(new Visitor(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).follow("/actuator/env")).isEqualTo("/login");
    }
}
