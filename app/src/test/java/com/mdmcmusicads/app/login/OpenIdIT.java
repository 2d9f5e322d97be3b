package com.mdmcmusicads.app.login;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.mdmcmusicads.app.AgencyProvider;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Visitor;
import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import com.mdmcmusicads.app.secondstep.TotpCodes;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole code flow against a provider that is made here. */
@IntegrationTest
class OpenIdIT {

    private static final RSAKey KEY = key();

    @RegisterExtension
    static final WireMockExtension PROVIDER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().bindAddress("127.0.0.1").port(AgencyProvider.PORT))
            .build();

    @Autowired
    AccountDesk accounts;

    @Autowired
    SecondStepDesk steps;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Person nora;

    @BeforeEach
    void putUpTheProvider() {
        nora = accounts.open(
                UUID.randomUUID() + "@exemple.fr", "Nora Élancourt", "quatre chats sous la pluie", Set.of(Role.SALES));
        PROVIDER.stubFor(
                get("/.well-known/openid-configuration").willReturn(okJson("""
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(AgencyProvider.ISSUER))));
        PROVIDER.stubFor(get("/keys").willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    }

    @Test
    void verifiedAddressOfAnAccountComesIn() {
        var visitor = new Visitor(port);

        assertThat(comeBack(visitor, nora.email(), true)).isEqualTo("/");
        assertThat(visitor.isIn()).isTrue();
        PROVIDER.verify(postRequestedFor(urlEqualTo("/token")).withRequestBody(containing("code_verifier=")));
    }

    @Test
    void unverifiedAddressStaysOutside() {
        var visitor = new Visitor(port);

        assertThat(comeBack(visitor, nora.email(), false)).isEqualTo("/login?refused=sso");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void strangerGetsNoAccount() {
        var stranger = UUID.randomUUID() + "@exemple.fr";

        assertThat(comeBack(new Visitor(port), stranger, true)).isEqualTo("/login?refused=sso");
        assertThat(jdbc.queryForObject("select count(*) from account where email = ?", Integer.class, stranger))
                .isZero();
    }

    @Test
    void deactivatedAccountStaysOutside() {
        jdbc.update("update account set active = false where id = ?", UUID.fromString(nora.id()));

        assertThat(comeBack(new Visitor(port), nora.email(), true)).isEqualTo("/login?refused=sso");
    }

    @Test
    void secondStepIsAskedForAllTheSame() {
        var secret = steps.begin(nora).secret();
        steps.confirm(nora.id(), TotpCodes.at(secret, Instant.now()));
        var visitor = new Visitor(port);

        assertThat(comeBack(visitor, nora.email(), true)).isEqualTo("/login/code");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void forgedStateIsRefused() {
        var visitor = new Visitor(port);
        visitor.follow(OpenIdProvider.START);

        assertThat(visitor.follow("/login/oauth2/code/agency?code=x&state=forged"))
                .isEqualTo("/login?refused=sso");
    }

    private String comeBack(Visitor visitor, String email, boolean verified) {
        var asked = UriComponentsBuilder.fromUriString(visitor.follow(OpenIdProvider.START))
                .build()
                .getQueryParams();
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        var token = token(email, verified, asked.getFirst("nonce"));
        PROVIDER.stubFor(post("/token")
                .willReturn(okJson("{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60,"
                        + " \"id_token\": \"" + token + "\"}")));
        return visitor.follow("/login/oauth2/code/agency?code=x&state=" + asked.getFirst("state"));
    }

    private static String token(String email, boolean verified, String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(AgencyProvider.ISSUER)
                .audience(AgencyProvider.CLIENT)
                .subject("someone")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", verified)
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(KEY));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
