package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.AccountLogin;
import com.mdmcmusicads.app.identity.AccountPrincipal;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Turns what the provider says into one of our accounts: an active one with the same address, which the provider must
 * have verified. It never opens an account, and never gives a role.
 */
@Component
class OpenIdLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final AccountLogin accounts;
    private final SecondStepGate gate;

    OpenIdLogin(AccountLogin accounts, SecondStepGate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var principal = account(provider.loadUser(request));
        gate.pass(principal.person());
        return principal;
    }

    private AccountPrincipal account(OidcUser said) {
        return Optional.ofNullable(said.getEmail())
                .filter(email -> Boolean.TRUE.equals(said.getEmailVerified()))
                .flatMap(accounts::withVerifiedEmail)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("no_account")));
    }
}
