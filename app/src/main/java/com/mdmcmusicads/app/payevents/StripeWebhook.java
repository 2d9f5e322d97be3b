package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.api.JsonBody;
import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.payments.OnlinePayments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where the provider tells us that something changed: its signature is the key, its word is stored and checked later. */
@RestController
@Tag(name = "Payments")
class StripeWebhook {

    private static final String UNSIGNED = "payment-signature-invalid";
    private static final int FORGERIES_PER_MINUTE = 60;

    private final Signature signatures;
    private final OnlinePayments payments;
    private final EventShelf shelf;
    private final RateLimits limits;

    StripeWebhook(Signature signatures, OnlinePayments payments, EventShelf shelf, RateLimits limits) {
        this.signatures = signatures;
        this.payments = payments;
        this.shelf = shelf;
        this.limits = limits;
    }

    @PostMapping("/api/mdmc/v1/stripe/webhook")
    @Operation(
            summary = "Receive an event of the payment provider",
            description =
                    "Signed by Stripe (header Stripe-Signature); stored first, handled once, in whatever order events"
                            + " come in. Forged, stale or of the other mode (test or live): 400, and nothing is stored.")
    Answer receive(
            HttpServletRequest request,
            @RequestHeader(name = "Stripe-Signature", required = false) String signature,
            @RequestBody(required = false) byte[] body) {
        if (!payments.available() || !signatures.isOf(body, signature)) {
            limits.take("forged payment events", request.getRemoteAddr(), FORGERIES_PER_MINUTE);
            throw new Refusal(HttpStatus.BAD_REQUEST, UNSIGNED);
        }
        var event = ToldEvent.read(JsonBody.object(body));
        if (event.livemode() != payments.isLive()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "payment-event-of-other-mode");
        }
        return new Answer(event.id(), shelf.keep(event) ? "stored" : "known");
    }

    /** The event's id, and whether it is new: {@code stored} or {@code known}. */
    record Answer(String id, String status) {}
}
