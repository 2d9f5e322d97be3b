package com.mdmcmusicads.app.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Which settings of the provider are refused at the start: real money moves only where somebody said so. */
public final class StripeRules {

    private static final Pattern KEY = Pattern.compile("(sk|rk)_(test|live)_\\S+");

    private StripeRules() {}

    /** @param settings the value of an environment variable, empty when it is not set */
    public static List<String> faults(UnaryOperator<String> settings) {
        var key = settings.apply("STRIPE_SECRET_KEY");
        var faults = new ArrayList<String>();
        if (key.isEmpty()) {
            return faults;
        }
        if (!KEY.matcher(key).matches()) {
            faults.add("STRIPE_SECRET_KEY must be a secret or restricted key (sk_test_… or rk_test_…).");
        }
        if (isLive(key) && !"true".equalsIgnoreCase(settings.apply("STRIPE_LIVE"))) {
            faults.add("STRIPE_SECRET_KEY moves real money: set STRIPE_LIVE=true if that is meant, or use a test key.");
        }
        if (isLive(key) && !settings.apply("STRIPE_API_BASE").isEmpty()) {
            faults.add("STRIPE_API_BASE is for tests: it cannot be used with a key that moves real money.");
        }
        if (settings.apply("STRIPE_WEBHOOK_SECRET").isBlank()) {
            faults.add("STRIPE_WEBHOOK_SECRET is missing (whsec_…): without it no payment would ever be confirmed.");
        }
        return faults;
    }

    static boolean isLive(String key) {
        return key.startsWith("sk_live_") || key.startsWith("rk_live_");
    }
}
