package com.mdmcmusicads.app.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The agency's own identity provider, if it has one ({@code OIDC_ISSUER}, {@code OIDC_CLIENT_ID}, {@code OIDC_CLIENT_SECRET}). */
@ConfigurationProperties("mdmc.openid")
record OpenIdSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret) {

    boolean isOn() {
        return !issuer.isBlank() && !clientId.isBlank();
    }
}
