package com.mdmcmusicads.app.credentials;

import static com.mdmcmusicads.app.credentials.StoredCredentials.asAdmin;
import static com.mdmcmusicads.app.credentials.StoredCredentials.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.ApiServer;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.credentials.CredentialRefused.Why;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class CredentialBookIT {

    private static final String SECRET = "a secret nobody reads";

    @Autowired
    private CredentialBook book;

    @Autowired
    private CredentialDesk desk;

    @Autowired
    private CredentialTests tests;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationContext beans;

    private final String own = "Clé " + UUID.randomUUID();

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void secretLiesSealedAndIsNeverShownAgain() {
        var id = add(edit(own, CredentialKind.BEARER, "https://API.Example.com/v1", null, null, SECRET));

        var sealed = sql.sql("select sealed from credential where id = ?::uuid")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(asAdmin(() -> book.form(id)).secret()).isNull();
        assertThat(asAdmin(() -> book.form(id)).host()).isEqualTo("api.example.com");
        assertThat(asAdmin(() -> book.all()).toString()).doesNotContain(SECRET);
        assertThat(trail.of(new Subject("credential", id), 10).toString())
                .contains(own)
                .doesNotContain(SECRET);
        assertThat(desk.use(own, null, "test").toString()).doesNotContain(SECRET);
        assertThat(desk.use(own, "api.EXAMPLE.com", "test").headers())
                .containsEntry("Authorization", "Bearer " + SECRET);
    }

    /** Whoever moves a credential to another host must know its secret: it is not carried over. */
    @Test
    void secretDoesNotFollowToAnotherHostOrKind() {
        var id = add(edit(own, CredentialKind.BEARER, "api.example.com", null, null, SECRET));

        assertThat(refused(id, edit(own, CredentialKind.BEARER, "evil.example", null, null, null, 1)))
                .contains("secret");
        assertThat(refused(id, edit(own, CredentialKind.BASIC, "api.example.com", "u", null, null, 1)))
                .contains("secret");
        assertThat(desk.use(own, "api.example.com", "test").headers()).containsValue("Bearer " + SECRET);
        assertThatThrownBy(() -> desk.use(own, "evil.example", "test"))
                .isInstanceOfSatisfying(
                        CredentialRefused.class, no -> assertThat(no.why()).isEqualTo(Why.OTHER_HOST));

        change(id, edit(own, CredentialKind.BEARER, "api.example.com", null, null, "", 1));
        assertThat(desk.use(own, null, "test").headers()).containsValue("Bearer " + SECRET);
        change(id, edit(own, CredentialKind.BEARER, "other.example", null, null, "new", 2));
        assertThat(desk.use(own, "other.example", "test").headers()).containsValue("Bearer new");
        assertThat(refused(id, edit(own, CredentialKind.BEARER, "other.example", null, null, "x", 2)))
                .containsExactly("revision");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,BEARER,api.example.com,s,name",
                "a\u0000b,BEARER,api.example.com,s,name",
                "Clé x,BEARER,-,s,host",
                "Clé x,BEARER,api example,s,host",
                "Clé x,BEARER,user@evil.example,s,host",
                "Clé x,BEARER,api.example.com,-,secret",
                "Clé x,BASIC,api.example.com,s,userName",
                "Clé x,HEADER,api.example.com,s,header",
                "Clé x,OAUTH2,api.example.com,s,userName",
                "Clé x,SLACK,-,not an address,secret",
                "Clé x,SLACK,-,ftp://hooks.slack.com/x,secret",
            })
    void whatIsMissingOrOddIsNotKept(String name, CredentialKind kind, String host, String secret, String field) {
        assertThatThrownBy(() -> add(edit(name, kind, host, null, null, secret)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, no -> assertThat(fields(no)).contains(field));
    }

    @Test
    void designerReadsTheNamesAndNothingElse() {
        var id = add(edit(own, CredentialKind.BEARER, "api.example.com", null, null, SECRET));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("designer", "", "ROLE_DESIGNER"));

        assertThat(book.all()).extracting(CredentialRow::name).contains(own);
        assertThat(desk.names().toString()).contains(own).doesNotContain(SECRET);
        for (Runnable forbidden : List.<Runnable>of(
                () -> book.form(id),
                () -> book.add(edit(own + "2", CredentialKind.OPEN, "api.example.com", null, null, null)),
                () -> book.edit(id, edit(own, CredentialKind.OPEN, "evil.example", null, null, null)),
                () -> book.remove(id),
                () -> tests.test(id, "x"))) {
            assertThatThrownBy(forbidden::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void placeholderOfAnImportWaitsToBeCompleted() {
        assertThat(desk.placeholder(own, CredentialKind.BEARER, null)).isTrue();
        assertThat(desk.placeholder(own, CredentialKind.BASIC, null)).isFalse();

        assertThat(desk.names()).contains(new CredentialName(own, CredentialKind.BEARER, null, false));
        assertThatThrownBy(() -> desk.use(own, null, "test"))
                .isInstanceOfSatisfying(
                        CredentialRefused.class, no -> assertThat(no.why()).isEqualTo(Why.INCOMPLETE));
    }

    @Test
    void testSaysWhatTheOtherSideSays() {
        var id = add(edit(own, CredentialKind.BEARER, ApiServer.host(), null, null, SECRET));
        assertThat(asAdmin(() -> tests.test(id, "x"))).isEqualTo(new CredentialTests.Knock(true, "404"));

        var lost = add(edit(own + " 2", CredentialKind.BEARER, "10.1.2.3", null, null, SECRET));
        assertThat(asAdmin(() -> tests.test(lost, "x"))).isEqualTo(new CredentialTests.Knock(false, "FORBIDDEN"));
        assertThat(asAdmin(() -> book.all())).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(lost);
            assertThat(row.testFine()).isFalse();
        });
    }

    private String add(CredentialEdit edit) {
        return StoredCredentials.add(beans, edit);
    }

    private void change(String id, CredentialEdit edit) {
        asAdmin(() -> {
            book.edit(id, edit);
            return id;
        });
    }

    private List<String> refused(String id, CredentialEdit edit) {
        try {
            change(id, edit);
        } catch (InvalidInput no) {
            return fields(no);
        }
        throw new AssertionError("it was kept");
    }

    private static List<String> fields(InvalidInput no) {
        return no.errors().stream().map(FieldError::field).toList();
    }
}
