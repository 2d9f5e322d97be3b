package com.mdmcmusicads.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.Visitor;
import com.mdmcmusicads.app.identity.PasswordLink.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class PasswordLinkIT {

    private static final String OLD = "quatre chats sous la pluie";
    private static final String NEW = "cinq chiens dans la neige";

    @Autowired
    AccountDesk accounts;

    @Autowired
    UserDesk users;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private final String email = UUID.randomUUID() + "@exemple.fr";

    @BeforeEach
    void comeInAsAdministrator() {
        var admin = new AccountPrincipal(directory.with(Role.ADMIN).get(0));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(admin, null, List.copyOf(admin.getAuthorities())));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void invitationLetsSomebodyInOnceTheyChoseAPassword() {
        assertThat(invite().state()).isEqualTo(User.State.INVITED);
        assertThat(new Visitor(port).login(email, "")).isEqualTo("/login?refused=wrong");

        var token = tokenIn("invitation");
        assertThat(passwords.find(token).orElseThrow().kind()).isEqualTo(Kind.INVITATION);
        assertThat(passwords.choose(token, "court")).contains("short");
        assertThat(passwords.choose(token, "Nora Élancourt!")).contains("personal");
        assertThat(passwords.choose(token, NEW)).isEmpty();

        assertThat(new Visitor(port).login(email, NEW)).isEqualTo("/");
        assertThat(passwords.choose(token, "encore autre chose ici")).contains("spent");
    }

    @Test
    void secondInvitationReplacesTheFirst() {
        var user = invite();
        var first = tokenIn("invitation");
        users.inviteAgain(user.person().id());

        assertThat(passwords.find(first)).isEmpty();
        assertThat(passwords.find(tokenIn("invitation"))).isPresent();
    }

    @Test
    void resetEndsSessionsAndTellsThePerson() {
        openNora();
        var intruder = new Visitor(port);
        intruder.login(email, OLD);

        passwords.forgot(email.toUpperCase());
        await().until(() -> mails("password-reset") == 1);
        assertThat(passwords.choose(tokenIn("password-reset"), NEW)).isEmpty();

        assertThat(intruder.isIn()).isFalse();
        assertThat(new Visitor(port).login(email, OLD)).isEqualTo("/login?refused=wrong");
        assertThat(new Visitor(port).login(email, NEW)).isEqualTo("/");
        assertThat(mails("password-changed")).isEqualTo(1);
    }

    @Test
    void resetOpensALockedAccount() {
        openNora();
        for (var attempt = 0; attempt < 5; attempt++) {
            new Visitor(port).login(email, "essai");
        }
        passwords.forgot(email);
        await().until(() -> mails("password-reset") == 1);
        passwords.choose(tokenIn("password-reset"), NEW);

        assertThat(new Visitor(port).login(email, NEW)).isEqualTo("/");
    }

    @Test
    void expiredLinkOpensNothing() {
        invite();
        var token = tokenIn("invitation");
        jdbc.update(
                "update password_link set expires_at = now() - interval '1 second'"
                        + " where account_id = (select id from account where email = ?)",
                email);

        assertThat(passwords.find(token)).isEmpty();
        assertThat(passwords.choose(token, NEW)).contains("spent");
    }

    @Test
    void tokenIsNotInTheTableOfLinksNorInTheTrail() {
        invite();
        var token = tokenIn("invitation");

        assertThat(jdbc.queryForList("select row_to_json(l)::text from password_link l", String.class))
                .noneMatch(row -> row.contains(token));
        assertThat(jdbc.queryForList("select row_to_json(a)::text from audit_entry a", String.class))
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void repeatedAskSendsOneLink() {
        openNora();
        passwords.forgot(email);
        await().until(() -> mails("password-reset") == 1);
        passwords.forgot(email);
        passwords.forgot(UUID.randomUUID() + "@exemple.fr");

        await().during(java.time.Duration.ofMillis(400)).until(() -> mails("password-reset") == 1);
    }

    @Test
    void deactivationEndsSessionsAtOnce() {
        var nora = openNora();
        var visitor = new Visitor(port);
        visitor.login(email, OLD);

        users.activate(nora.id(), false);

        assertThat(visitor.isIn()).isFalse();
        assertThat(visitor.login(email, OLD)).isEqualTo("/login?refused=wrong");
    }

    @Test
    void newRolesComeWithANewLogin() {
        var nora = openNora();
        var visitor = new Visitor(port);
        visitor.login(email, OLD);

        assertThat(users.changeRoles(nora.id(), Set.of(Role.PM))).isTrue();

        assertThat(visitor.isIn()).isFalse();
        assertThat(directory.find(nora.id()).orElseThrow().roles()).containsExactly(Role.PM);
    }

    @Test
    void onlyAdministratorsSeeUsers() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", null, "ROLE_DIRECTION"));

        assertThatThrownBy(() -> users.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyChangesThePasswordOfSomebodyElse() {
        var nora = openNora();

        assertThatThrownBy(() -> passwords.change(nora.id(), OLD, NEW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void searchTakesSignsLiterally() {
        invite();

        assertThat(users.list(email.substring(0, 12).toUpperCase(), 0, 50))
                .singleElement()
                .matches(user -> user.person().email().equals(email));
        assertThat(users.list("%", 0, 50)).isEmpty();
    }

    private Person openNora() {
        return accounts.open(email, "Nora Élancourt", OLD, Set.of(Role.SALES));
    }

    private User invite() {
        return users.invite(email, "Nora Élancourt", Set.of(Role.SALES), Locale.FRENCH)
                .orElseThrow();
    }

    /** The link in the latest mail of this kind, as its recipient reads it. */
    private String tokenIn(String template) {
        var id = jdbc.queryForObject(
                "select id from mail_message where recipient = ? and template = ? order by created_at desc limit 1",
                String.class,
                email,
                template);
        var mail = await().until(
                        () -> MailServer.mailsTo(email).stream()
                                .filter(one -> MailServer.isNamed(one, id))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return MailServer.text(mail).replaceAll("(?s).*" + PasswordPost.PAGE + "(\\S+).*", "$1");
    }

    private int mails(String template) {
        return jdbc.queryForObject(
                "select count(*) from mail_message where recipient = ? and template = ?",
                Integer.class,
                email,
                template);
    }
}
