package com.mdmcmusicads.app.access;

import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Another system that showed a valid key; {@code api:<id of the key>} in the trail. */
final class Caller extends AbstractAuthenticationToken {

    static final String PREFIX = "api:";

    private final String name;

    Caller(String key, Set<Scope> scopes) {
        super(AuthorityUtils.createAuthorityList(
                scopes.stream().map(Scope::authority).toList()));
        this.name = PREFIX + key;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return name;
    }
}
