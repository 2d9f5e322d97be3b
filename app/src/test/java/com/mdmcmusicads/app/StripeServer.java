package com.mdmcmusicads.app;

import com.mdmcmusicads.app.stripe.FakeStripe;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One payment provider for all integration tests: pages are finished with {@code FAKE.pay(invoiceId, "card")}, and its
 * events come in by themselves. Look only at what you asked for yourself: it is told apart by reference.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StripeServer {

    public static final FakeStripe FAKE = new FakeStripe();

    @Bean
    static DynamicPropertyRegistrar paymentProvider() {
        return properties -> {
            properties.add("mdmc.payments.secret-key", () -> FakeStripe.SECRET_KEY);
            properties.add("mdmc.payments.webhook-secret", () -> FakeStripe.WEBHOOK_SECRET);
            properties.add("mdmc.payments.api-base", FAKE::base);
        };
    }

    @Bean
    static ApplicationListener<ServletWebServerInitializedEvent> paymentEventsGoTo() {
        return started -> FAKE.post().to(started.getWebServer().getPort());
    }
}
