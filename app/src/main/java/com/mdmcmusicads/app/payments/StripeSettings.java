package com.mdmcmusicads.app.payments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account that collects; without a key clients pay by bank transfer.
 *
 * @param apiBase where the provider answers; tests point it elsewhere
 * @param readWithin a debit off session is decided while we wait
 */
@ConfigurationProperties("mdmc.payments")
record StripeSettings(
        @DefaultValue("") String secretKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("") String apiBase,
        @DefaultValue("5s") Duration connectWithin,
        @DefaultValue("40s") Duration readWithin) {

    boolean isOn() {
        return !secretKey.isBlank();
    }

    /** Whether real money moves. */
    boolean isLive() {
        return StripeRules.isLive(secretKey.strip());
    }
}
