package com.mdmcmusicads.app.payevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.api.Refusal;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/**
 * What we keep of an event: which object changed, when and how it is called. Not what it says about the object: that may
 * be old, is in whatever version of the interface the sender likes, and names people. The object is asked for anew.
 *
 * @param paymentId the payment the object belongs to, or null when it does not say
 */
record ToldEvent(
        String id,
        String type,
        String objectId,
        String paymentId,
        String apiVersion,
        boolean livemode,
        Instant happenedAt) {

    private static final int LONGEST = 255;

    /** @throws Refusal 400 when it is no event */
    static ToldEvent read(JsonNode event) {
        var object = event.path("data").path("object");
        return new ToldEvent(
                word(event.path("id")),
                word(event.path("type")),
                word(object.path("id")),
                payment(object),
                event.path("api_version").asText(null),
                event.path("livemode").asBoolean(),
                Instant.ofEpochSecond(event.path("created").asLong()));
    }

    /** Some objects name their payment, some bring it along. */
    private static String payment(JsonNode object) {
        if (object.path("object").asText().equals("payment_intent")) {
            return object.path("id").asText();
        }
        var payment = object.path("payment_intent");
        return payment.isObject() ? payment.path("id").asText(null) : payment.asText(null);
    }

    private static String word(JsonNode text) {
        if (!text.isTextual() || text.asText().isBlank() || text.asText().length() > LONGEST) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "payment-event-malformed");
        }
        return text.asText();
    }
}
