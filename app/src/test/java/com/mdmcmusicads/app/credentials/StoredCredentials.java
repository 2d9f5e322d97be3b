package com.mdmcmusicads.app.credentials;

import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Stores credentials for tests, as an administrator would. */
public final class StoredCredentials {

    private StoredCredentials() {}

    public static void bearer(ApplicationContext beans, String name, String host, String token) {
        add(beans, edit(name, CredentialKind.BEARER, host, null, null, token));
    }

    public static void oauth(ApplicationContext beans, String name, String host, String tokenUrl, String secret) {
        add(beans, edit(name, CredentialKind.OAUTH2, host, "client", tokenUrl, secret));
    }

    public static void channel(ApplicationContext beans, String name, CredentialKind kind, String address) {
        add(beans, edit(name, kind, null, null, null, address));
    }

    static String add(ApplicationContext beans, CredentialEdit edit) {
        return asAdmin(() -> beans.getBean(CredentialBook.class).add(edit));
    }

    static CredentialEdit edit(
            String name, CredentialKind kind, String host, String user, String tokenUrl, String secret) {
        return edit(name, kind, host, user, tokenUrl, secret, 0);
    }

    static CredentialEdit edit(
            String name, CredentialKind kind, String host, String user, String tokenUrl, String secret, int revision) {
        return new CredentialEdit(name, kind, host, null, user, tokenUrl, null, null, null, secret, revision);
    }

    static <T> T asAdmin(Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_ADMIN"));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
