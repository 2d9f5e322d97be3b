package com.mdmcmusicads.app.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request Stripe got.
 *
 * @param route method and path under /v1/, ids as a star
 * @param key the idempotency key, or null
 */
public record Call(String route, String path, ObjectNode params, String key, String version, String authorization) {

    private static final String UNDER = "/v1/";

    /** What begins like an id is one, whatever letters chance gave it. */
    private static final String ID = "(cs|pi|seti|re|dp|du|mandate|pm|cus)_[A-Za-z0-9_]+";

    /** What may be created, and how its description calls the parameters. */
    private static final Map<String, String> CREATES = Map.of(
            "POST customers", "customer.create_params",
            "POST checkout/sessions", "checkout.session.create_params",
            "POST payment_intents", "payment_intent.create_params",
            "POST refunds", "refund.create_params");

    /** Parameters of what is not described: reading, and expiring a page. */
    private static final Map<String, Set<String>> READS = Map.of(
            "POST checkout/sessions/*/expire", Set.of("expand"),
            "GET payment_intents", Set.of("customer", "created", "limit", "ending_before", "starting_after", "expand"),
            "GET refunds", Set.of("payment_intent", "charge", "created", "limit", "ending_before", "starting_after"));

    static Call of(HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath().substring(UNDER.length());
        var query = exchange.getRequestURI().getRawQuery();
        var form = exchange.getRequestMethod().equals("GET") ? (query == null ? "" : query) : body;
        var headers = exchange.getRequestHeaders();
        return new Call(
                exchange.getRequestMethod() + " " + path.replaceAll("(?<=/)" + ID, "*"),
                path,
                StripeForm.read(form),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Stripe-Version"),
                headers.getFirst("Authorization"));
    }

    /** The id in the path. */
    String id() {
        return path.split("/")[path.startsWith("checkout/") ? 2 : 1];
    }

    boolean mentions(String word) {
        return path.contains(word) || params.toString().contains(word) || (key != null && key.contains(word));
    }

    boolean asksTheSameAs(Call other) {
        return route.equals(other.route) && params.equals(other.params);
    }

    /** What Stripe would refuse, and what we demand of ourselves: the version of the SDK, and a key for what creates. */
    List<String> faults(StripeContract contract) {
        var faults = new ArrayList<String>();
        if (!StripeContract.API_VERSION.equals(version)) {
            faults.add("version " + version);
        }
        if (authorization == null || !authorization.startsWith("Bearer sk_test_")) {
            faults.add("no test key");
        }
        var root = CREATES.get(route);
        if (root != null) {
            faults.addAll(contract.faults(root, params));
            if (key == null || key.length() > 255) {
                faults.add("no idempotency key of ours");
            }
        } else {
            params.fieldNames().forEachRemaining(name -> {
                if (!READS.getOrDefault(route, Set.of("expand")).contains(name)) {
                    faults.add("unknown parameter " + name);
                }
            });
        }
        return faults;
    }
}
