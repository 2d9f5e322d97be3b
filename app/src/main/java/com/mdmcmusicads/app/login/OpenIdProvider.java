package com.mdmcmusicads.app.login;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** Asks the provider for its addresses at the first login, not at start-up: it may be away without taking us along. */
@Component
class OpenIdProvider implements ClientRegistrationRepository {

    static final String NAME = "agency";
    static final String START = "/oauth2/authorization/" + NAME;

    private final OpenIdSettings settings;
    private volatile ClientRegistration known;

    OpenIdProvider(OpenIdSettings settings) {
        this.settings = settings;
    }

    boolean isOn() {
        return settings.isOn();
    }

    @Override
    public ClientRegistration findByRegistrationId(String name) {
        if (!isOn() || !NAME.equals(name)) {
            return null;
        }
        if (known == null) {
            known = discover();
        }
        return known;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                .registrationId(NAME)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "email", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
