package com.mdmcmusicads.app.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A logged-in person, whichever way they came in; the name of the principal is the id of the account. It keeps nothing
 * of a password or of what another provider said.
 */
public record AccountPrincipal(Person person) implements UserDetails, OidcUser {

    @Override
    public String getName() {
        return person.id();
    }

    @Override
    public String getUsername() {
        return person.id();
    }

    @Override
    public String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return AuthorityUtils.createAuthorityList(
                person.roles().stream().map(role -> "ROLE_" + role.name()).toList());
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return null;
    }

    @Override
    public String toString() {
        return "account " + person.id() + " " + List.copyOf(person.roles());
    }
}
