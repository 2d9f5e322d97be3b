package com.mdmcmusicads.app.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StripeRulesTest {

    private static final String HOOK = "whsec_a_secret";

    @Test
    void withoutAKeyNothingIsWrong() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    void testKeyWithItsWebhookSecretIsFine() {
        assertThat(faults(Map.of("STRIPE_SECRET_KEY", "sk_test_1234567", "STRIPE_WEBHOOK_SECRET", HOOK)))
                .isEmpty();
    }

    @Test
    void aKeyIsToldByItsBeginningHoweverShortItIs() {
        assertThat(faults(Map.of("STRIPE_SECRET_KEY", "sk_test_x", "STRIPE_WEBHOOK_SECRET", "secret")))
                .isEmpty();
        assertThat(faults(Map.of("STRIPE_SECRET_KEY", "sk_test_", "STRIPE_WEBHOOK_SECRET", "secret")))
                .hasSize(1);
    }

    @Test
    void keyThatMovesRealMoneyNeedsAWordOfItsOwn() {
        var live = Map.of("STRIPE_SECRET_KEY", "rk_live_1234567", "STRIPE_WEBHOOK_SECRET", HOOK);
        assertThat(faults(live))
                .singleElement()
                .asString()
                .contains("STRIPE_LIVE=true")
                .doesNotContain("1234567");

        assertThat(faults(Map.of(
                        "STRIPE_SECRET_KEY", "sk_live_1234567", "STRIPE_WEBHOOK_SECRET", HOOK, "STRIPE_LIVE", "true")))
                .isEmpty();
    }

    @Test
    void realMoneyGoesToTheRealProvider() {
        assertThat(faults(Map.of(
                        "STRIPE_SECRET_KEY", "sk_live_1234567",
                        "STRIPE_WEBHOOK_SECRET", HOOK,
                        "STRIPE_LIVE", "true",
                        "STRIPE_API_BASE", "http://127.0.0.1:1")))
                .singleElement()
                .asString()
                .contains("STRIPE_API_BASE");
    }

    @Test
    void keyOfTheBrowserAndAMissingWebhookSecretAreSaid() {
        assertThat(faults(Map.of("STRIPE_SECRET_KEY", "pk_test_1234567"))).hasSize(2);
    }

    private static List<String> faults(Map<String, String> settings) {
        return StripeRules.faults(name -> settings.getOrDefault(name, ""));
    }
}
