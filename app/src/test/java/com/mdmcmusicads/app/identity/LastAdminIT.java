package com.mdmcmusicads.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** For the time of a test nobody but the people of this test may let others in. */
@IntegrationTest
class LastAdminIT {

    private static final String SEND_AWAY = "update account set active = false where email like '%@last.exemple.fr'";

    @Autowired
    UserDesk desk;

    @Autowired
    AccountDesk accounts;

    @Autowired
    JdbcTemplate jdbc;

    private List<UUID> others;

    @BeforeEach
    void sendOthersAway() {
        others = jdbc.queryForList(
                "update account set active = false where active and 'ADMIN' = any (roles) returning id", UUID.class);
    }

    @AfterEach
    void callOthersBack() {
        jdbc.update(SEND_AWAY);
        others.forEach(id -> jdbc.update("update account set active = true where id = ?", id));
        SecurityContextHolder.clearContext();
    }

    @Test
    void lastAdministratorStaysOne() {
        var ada = admin();
        actAs(ada);

        assertThat(desk.changeRoles(ada.id(), Set.of(Role.SDR))).isFalse();
        assertThat(desk.activate(ada.id(), false)).isFalse();
        assertThat(desk.changeRoles(ada.id(), Set.of(Role.ADMIN, Role.SDR))).isTrue();
    }

    @Test
    void ofTwoWhoTakeEachOthersRightsAtOnceOneStays() throws Exception {
        for (var round = 0; round < 10; round++) {
            var ada = admin();
            var ben = admin();
            assertThat(atOnce(ada, ben)).containsExactlyInAnyOrder(true, false);
            jdbc.update(SEND_AWAY);
        }
    }

    private List<Boolean> atOnce(Person ada, Person ben) throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = pool.submit(() -> {
                actAs(ada);
                start.await();
                return desk.changeRoles(ben.id(), Set.of(Role.SDR));
            });
            Future<Boolean> second = pool.submit(() -> {
                actAs(ben);
                start.await();
                return desk.activate(ada.id(), false);
            });
            return List.of(first.get(), second.get());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void startWithoutAnyAdministratorMakesTheOneOfTheSettingsOneAgain() {
        var ada = admin();
        jdbc.update("update account set active = false, roles = '{SDR}' where id = ?", UUID.fromString(ada.id()));

        accounts.reinstate(ada.email());

        assertThat(jdbc.queryForObject(
                        "select active and roles @> '{ADMIN,SDR}' from account where id = ?",
                        Boolean.class,
                        UUID.fromString(ada.id())))
                .isTrue();
    }

    private Person admin() {
        return accounts.open(
                UUID.randomUUID() + "@last.exemple.fr", "Ada", "quatre chats sous la pluie", Set.of(Role.ADMIN));
    }

    private static void actAs(Person person) {
        var principal = new AccountPrincipal(person);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }
}
