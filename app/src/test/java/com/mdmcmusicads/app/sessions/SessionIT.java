package com.mdmcmusicads.app.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Visitor;
import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class SessionIT {

    private static final String PASSWORD = "quatre chats sous la pluie";

    @Autowired
    AccountDesk accounts;

    @Autowired
    SessionDesk sessions;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Person nora;
    private Visitor atHome;
    private Visitor atWork;

    @BeforeEach
    void logInTwice() {
        nora = accounts.open(UUID.randomUUID() + "@exemple.fr", "Nora Élancourt", PASSWORD, Set.of(Role.SALES));
        atHome = new Visitor(port);
        atWork = new Visitor(port);
        atHome.login(nora.email(), PASSWORD);
        atWork.login(nora.email(), PASSWORD);
    }

    @Test
    void bothLoginsAreListed() {
        assertThat(sessions.of(nora.id()))
                .hasSize(2)
                .allMatch(session -> session.address().equals("127.0.0.1"));
    }

    @Test
    void endedSessionIsRefusedAtItsNextRequest() {
        sessions.end(nora.id(), sessions.of(nora.id()).get(0).id());

        assertThat(List.of(atHome.isIn(), atWork.isIn())).containsExactlyInAnyOrder(true, false);
        assertThat(sessions.of(nora.id())).hasSize(1);
    }

    /** What another node does is a change of a row, and nothing else: no signal is needed. */
    @Test
    void sessionEndedOnAnotherNodeIsRefusedToo() {
        jdbc.update("update login_session set ended_at = now() where account_id = ?", UUID.fromString(nora.id()));

        assertThat(atHome.isIn()).isFalse();
        assertThat(atWork.isIn()).isFalse();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        sessions.end(UUID.randomUUID().toString(), sessions.of(nora.id()).get(0).id());

        assertThat(sessions.of(nora.id())).hasSize(2);
    }

    @Test
    void allOthersEndAtOnce() {
        var kept = sessions.of(nora.id()).get(0);
        sessions.endAll(nora.id(), kept.id());

        assertThat(sessions.of(nora.id())).extracting(LoginSession::id).containsExactly(kept.id());
    }

    @Test
    void useIsNotedButNotAtEveryRequest() {
        var before = lastSeen();
        atHome.isIn();
        atWork.isIn();
        assertThat(lastSeen()).isEqualTo(before);

        jdbc.update(
                "update login_session set last_seen_at = now() - interval '2 minutes' where account_id = ?",
                UUID.fromString(nora.id()));
        atHome.isIn();
        assertThat(lastSeen()).isAfter(Instant.now().minusSeconds(60));
    }

    private Instant lastSeen() {
        return sessions.of(nora.id()).get(0).lastSeenAt();
    }
}
