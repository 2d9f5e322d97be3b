package com.mdmcmusicads.app.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** The objects Stripe keeps, in the shape of its official examples, and the moves they make, one at a time. */
final class StripeBooks {

    private final Map<String, ObjectNode> objects = new ConcurrentHashMap<>();
    private final Map<String, Decline> declines = new ConcurrentHashMap<>();
    private final StripePost post;
    private final String base;

    StripeBooks(StripePost post, String base) {
        this.post = post;
        this.base = base;
    }

    /** How the bank answers to the next charges of this reference. */
    synchronized void decline(String reference, Decline decline) {
        declines.put(reference, decline);
    }

    synchronized void accept(String reference) {
        declines.remove(reference);
    }

    synchronized ObjectNode get(String id) {
        return objects.get(id);
    }

    synchronized Collection<ObjectNode> all(String type) {
        return objects.values().stream()
                .filter(object -> object.path("object").asText().equals(type))
                .toList();
    }

    synchronized ObjectNode customer(ObjectNode params) {
        var customer = made("customer", "cus_");
        customer.set("email", params.path("email"));
        customer.set("metadata", params.path("metadata"));
        return keep(customer);
    }

    synchronized ObjectNode session(ObjectNode params) {
        var session = made("checkout.session", "cs_test_");
        var id = session.path("id").asText();
        for (var name : List.of(
                "mode",
                "customer",
                "client_reference_id",
                "metadata",
                "success_url",
                "cancel_url",
                "expires_at",
                "payment_method_types",
                "locale",
                "ui_mode")) {
            session.set(name, params.path(name));
        }
        session.put("status", "open").put("payment_status", "unpaid").put("url", base + "/pay/" + id);
        session.putNull("payment_intent").putNull("setup_intent");
        if (params.path("mode").asText().equals("payment")) {
            var price = params.path("line_items").path(0).path("price_data");
            var total = price.path("unit_amount").asLong()
                    * params.path("line_items").path(0).path("quantity").asLong();
            session.put("amount_total", total).put("amount_subtotal", total);
            session.set("currency", price.path("currency"));
            session.set("x_intent", params.path("payment_intent_data"));
        } else {
            session.put("payment_status", "no_payment_required");
            session.set("x_intent", params.path("setup_intent_data"));
        }
        return keep(session);
    }

    synchronized ObjectNode expire(ObjectNode session) {
        session.put("status", "expired").putNull("url");
        post.happened("checkout.session.expired", shown(session));
        return session;
    }

    /** The payer finishes the page with this method. */
    synchronized ObjectNode pay(ObjectNode session, String method) {
        var kept = method(method, session.path("customer").asText());
        session.put("status", "complete").putNull("url");
        return session.path("mode").asText().equals("setup") ? leave(session, kept) : pay(session, kept);
    }

    private ObjectNode leave(ObjectNode session, ObjectNode kept) {
        var setup = made("setup_intent", "seti_");
        setup.put("status", "succeeded").put("usage", "off_session").putNull("last_setup_error");
        setup.set("customer", session.path("customer"));
        setup.set("payment_method", kept.path("id"));
        setup.set("metadata", session.path("x_intent").path("metadata"));
        if (kept.path("type").asText().equals("sepa_debit")) {
            setup.set("mandate", mandate(kept).path("id"));
        }
        keep(setup);
        session.set("setup_intent", setup.path("id"));
        post.happened("setup_intent.succeeded", setup);
        post.happened("checkout.session.completed", shown(session));
        return session;
    }

    private ObjectNode pay(ObjectNode session, ObjectNode kept) {
        var data = session.path("x_intent");
        var intent = intent(
                session.path("amount_total").asLong(), session.path("currency").asText());
        intent.set("customer", session.path("customer"));
        intent.set("metadata", data.path("metadata"));
        intent.set("setup_future_usage", orNull(data.path("setup_future_usage")));
        intent.set("payment_method", kept.path("id"));
        keep(intent);
        session.set("payment_intent", intent.path("id"));
        confirm(intent, kept);
        if (intent.path("status").asText().equals("succeeded")) {
            session.put("payment_status", "paid");
        }
        post.happened("checkout.session.completed", shown(session));
        return session;
    }

    synchronized ObjectNode charge(ObjectNode params) {
        var intent =
                intent(params.path("amount").asLong(), params.path("currency").asText());
        intent.set("customer", params.path("customer"));
        intent.set("metadata", params.path("metadata"));
        intent.set("payment_method", params.path("payment_method"));
        intent.set("payment_method_types", params.path("payment_method_types"));
        keep(intent);
        return confirm(intent, get(params.path("payment_method").asText()));
    }

    private ObjectNode intent(long amount, String currency) {
        var intent = made("payment_intent", "pi_");
        intent.put("amount", amount).put("currency", currency).put("amount_received", 0);
        intent.putNull("last_payment_error").putNull("next_action").putNull("setup_future_usage");
        return intent;
    }

    private ObjectNode confirm(ObjectNode intent, ObjectNode method) {
        var reference = intent.path("metadata").path("invoice_id").asText();
        var decline = declines.get(reference);
        if (method.path("type").asText().equals("sepa_debit")) {
            intent.put("status", "processing");
            post.happened("payment_intent.processing", intent);
        } else if (decline == null) {
            succeed(intent);
        } else {
            fail(intent, decline);
        }
        return intent;
    }

    /** Days later the bank says yes. */
    synchronized void collected(String paymentId) {
        succeed(get(paymentId));
        ofPage(paymentId, "paid", "checkout.session.async_payment_succeeded");
    }

    /** Days later the bank says no. */
    synchronized void returned(String paymentId, Decline decline) {
        fail(get(paymentId), decline);
        ofPage(paymentId, "unpaid", "checkout.session.async_payment_failed");
    }

    private void ofPage(String paymentId, String status, String type) {
        all("checkout.session").stream()
                .filter(session -> session.path("payment_intent").asText().equals(paymentId))
                .forEach(session -> {
                    session.put("payment_status", status);
                    post.happened(type, shown(session));
                });
    }

    private void succeed(ObjectNode intent) {
        intent.put("status", "succeeded")
                .put("amount_received", intent.path("amount").asLong());
        intent.putNull("last_payment_error");
        intent.put("latest_charge", id("ch_"));
        post.happened("payment_intent.succeeded", intent);
    }

    private void fail(ObjectNode intent, Decline decline) {
        intent.put("status", "requires_payment_method");
        intent.set("last_payment_error", decline.error(intent));
        post.happened("payment_intent.payment_failed", intent);
    }

    synchronized ObjectNode refund(ObjectNode params, String status) {
        var intent = get(params.path("payment_intent").asText());
        var refund = made("refund", "re_");
        refund.put("amount", params.path("amount").asLong(intent.path("amount").asLong()));
        refund.set("currency", intent.path("currency"));
        refund.set("payment_intent", intent.path("id"));
        refund.set("charge", intent.path("latest_charge"));
        refund.set("metadata", params.has("metadata") ? params.path("metadata") : refund.objectNode());
        refund.put("status", status);
        keep(refund);
        post.happened("refund.created", refund);
        if (status.equals("succeeded")) {
            refunded(refund);
        }
        return refund;
    }

    synchronized void refundEnds(String refundId, String status) {
        var refund = get(refundId);
        refund.put("status", status);
        if (status.equals("failed")) {
            refund.put("failure_reason", "expired_or_canceled_card");
            post.happened("refund.failed", refund);
        } else {
            post.happened("refund.updated", refund);
            refunded(refund);
        }
    }

    private void refunded(ObjectNode refund) {
        var charge = made("charge", "ch_");
        charge.set("payment_intent", refund.path("payment_intent"));
        charge.set("id", refund.path("charge"));
        charge.set("amount_refunded", refund.path("amount"));
        post.happened("charge.refunded", charge);
    }

    synchronized ObjectNode dispute(String paymentId, String status) {
        var intent = get(paymentId);
        var dispute = made("dispute", "du_");
        dispute.set("amount", intent.path("amount"));
        dispute.set("currency", intent.path("currency"));
        dispute.set("payment_intent", intent.path("id"));
        dispute.set("charge", intent.path("latest_charge"));
        dispute.put("status", status).put("reason", "fraudulent");
        keep(dispute);
        post.happened("charge.dispute.created", dispute);
        post.happened("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    synchronized void disputeEnds(String disputeId, String status) {
        var dispute = get(disputeId);
        dispute.put("status", status);
        if (status.equals("won")) {
            post.happened("charge.dispute.funds_reinstated", dispute);
        }
        post.happened("charge.dispute.closed", dispute);
    }

    synchronized void withdrawMandate(String methodId) {
        all("mandate").stream()
                .filter(mandate -> mandate.path("payment_method").asText().equals(methodId))
                .forEach(mandate -> {
                    mandate.put("status", "inactive");
                    post.happened("mandate.updated", mandate);
                });
    }

    synchronized void detach(String methodId) {
        var method = get(methodId);
        method.putNull("customer");
        post.happened("payment_method.detached", method);
    }

    private ObjectNode method(String type, String customer) {
        var method = made("payment_method", "pm_");
        method.put("type", type).put("customer", customer);
        method.set("metadata", method.objectNode());
        if (type.equals("card")) {
            var card = (ObjectNode) method.path("card");
            card.put("exp_year", YearMonth.now().getYear() + 3);
        } else {
            method.remove("card");
            var details = method.putObject(type);
            if (type.equals("sepa_debit")) {
                details.put("last4", "2606").put("country", "FR").put("bank_code", "20041");
                details.putNull("branch_code").putNull("fingerprint").putNull("generated_from");
            } else {
                details.put("country", "FR").put("payer_email", "payer@example.com");
                details.putNull("payer_id");
            }
        }
        return keep(method);
    }

    private ObjectNode mandate(ObjectNode method) {
        var mandate = made("mandate", "mandate_");
        mandate.set("payment_method", method.path("id"));
        return keep(mandate);
    }

    private ObjectNode made(String type, String prefix) {
        var object = StripeContract.example(type);
        object.put("id", id(prefix)).put("created", Instant.now().getEpochSecond());
        if (object.has("livemode")) {
            object.put("livemode", false);
        }
        return object;
    }

    private ObjectNode keep(ObjectNode object) {
        objects.put(object.path("id").asText(), object);
        return object;
    }

    private static String id(String prefix) {
        return prefix + Long.toString(RandomGenerator.getDefault().nextLong(Long.MAX_VALUE), 36);
    }

    /** As it is told: with the objects it was asked to bring along, and without what only we keep. */
    synchronized ObjectNode shown(ObjectNode object, String... expand) {
        var shown = object.deepCopy();
        shown.remove("x_intent");
        for (var path : expand) {
            bring(shown, path);
        }
        return shown;
    }

    private void bring(ObjectNode into, String path) {
        var name = path.split("\\.", 2)[0];
        var value = into.path(name);
        var found = value.isTextual() ? get(value.asText()) : value instanceof ObjectNode already ? already : null;
        if (found != null) {
            var brought = found.deepCopy();
            if (path.contains(".")) {
                bring(brought, path.split("\\.", 2)[1]);
            }
            into.set(name, brought);
        }
    }

    synchronized ArrayNode list(String type, String field, String value) {
        var list = StripeContract.example("event").arrayNode();
        all(type).stream()
                .filter(object -> object.path(field).asText().equals(value))
                .map(object -> shown(object))
                .forEach(list::add);
        return list;
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? NullNode.instance : node;
    }

    /**
     * How a bank says no.
     *
     * @param declineCode or null where the code says all
     */
    public record Decline(String code, String declineCode) {

        ObjectNode error(ObjectNode intent) {
            var error = intent.objectNode();
            error.put("type", "card_error").put("code", code).put("message", "Your card was declined.");
            if (declineCode != null) {
                error.put("decline_code", declineCode);
            }
            return error;
        }
    }
}
