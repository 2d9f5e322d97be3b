package com.mdmcmusicads.app.payments;

import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.SetupIntent;
import com.stripe.model.StripeError;
import com.stripe.model.checkout.Session;
import java.util.Set;

/**
 * What the provider's own object says at the moment it was asked for.
 *
 * @param paidMinor what came, in cents
 * @param kept the method the payer left to be charged again, or null
 */
record Reading(
        AttemptState state,
        String paymentId,
        MethodKind method,
        String reason,
        boolean hard,
        Long paidMinor,
        String paidCurrency,
        PaymentMethod kept,
        String mandate) {

    private static final String MUST_SHOW = "authentication_required";

    static Reading ofPage(Session session) {
        if (session.getSetupIntentObject() != null) {
            return ofSetup(session.getSetupIntentObject(), session.getStatus());
        }
        var intent = session.getPaymentIntentObject();
        if (intent != null && isUnderWay(intent)) {
            return of(intent);
        }
        return switch (session.getStatus()) {
            case "expired" -> state(AttemptState.EXPIRED, intent);
            case "complete" -> intent == null ? state(AttemptState.PROCESSING, null) : of(intent);
            default -> state(AttemptState.OPEN, intent);
        };
    }

    private static boolean isUnderWay(PaymentIntent intent) {
        return intent.getStatus().equals("processing") || intent.getStatus().equals("succeeded");
    }

    static Reading of(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "succeeded" -> succeeded(intent);
            case "processing" -> state(AttemptState.PROCESSING, intent);
            case "canceled" -> failed(intent, "canceled", false);
            case "requires_payment_method" -> of(intent, intent.getLastPaymentError());
            case "requires_action" -> state(AttemptState.NEEDS_ACTION, intent);
            default -> state(AttemptState.OPEN, intent);
        };
    }

    /** A refusal at once: the object comes with it, or there is none. */
    static Reading of(PaymentIntent intent, StripeError error) {
        if (error == null) {
            return state(AttemptState.OPEN, intent);
        }
        var reason = HardDeclines.reason(error);
        return MUST_SHOW.equals(reason) || MUST_SHOW.equals(error.getCode())
                ? state(AttemptState.NEEDS_ACTION, intent)
                : failed(intent, reason, HardDeclines.isHard(error));
    }

    static Reading refused(String reason) {
        return failed(null, reason, HardDeclines.isHard(reason));
    }

    private static Reading ofSetup(SetupIntent intent, String session) {
        if (intent.getStatus().equals("succeeded")) {
            return new Reading(
                    AttemptState.SUCCEEDED,
                    null,
                    kind(intent.getPaymentMethodObject()),
                    null,
                    false,
                    null,
                    null,
                    intent.getPaymentMethodObject(),
                    intent.getMandate());
        }
        return switch (session) {
            case "expired" -> state(AttemptState.EXPIRED, null);
            case "complete" ->
                intent.getStatus().equals("processing")
                        ? state(AttemptState.PROCESSING, null)
                        : failed(null, "setup_failed", false);
            default -> state(AttemptState.OPEN, null);
        };
    }

    private static Reading succeeded(PaymentIntent intent) {
        return new Reading(
                AttemptState.SUCCEEDED,
                intent.getId(),
                kind(intent.getPaymentMethodObject()),
                null,
                false,
                intent.getAmountReceived(),
                intent.getCurrency(),
                intent.getSetupFutureUsage() == null ? null : intent.getPaymentMethodObject(),
                null);
    }

    private static Reading failed(PaymentIntent intent, String reason, boolean hard) {
        return new Reading(AttemptState.FAILED, id(intent), kind(method(intent)), reason, hard, null, null, null, null);
    }

    private static Reading state(AttemptState state, PaymentIntent intent) {
        return new Reading(state, id(intent), kind(method(intent)), null, false, null, null, null, null);
    }

    private static String id(PaymentIntent intent) {
        return intent == null ? null : intent.getId();
    }

    private static PaymentMethod method(PaymentIntent intent) {
        return intent == null ? null : intent.getPaymentMethodObject();
    }

    private static MethodKind kind(PaymentMethod method) {
        return method == null ? null : MethodKind.of(method.getType());
    }

    /** After which refusals trying the same method again is useless, or forbidden by the card schemes. */
    private static final class HardDeclines {

        private static final Set<String> CODES = Set.of(
                "account_closed",
                "bank_account_restricted",
                "bank_ownership_changed",
                "card_not_supported",
                "charge_exceeds_source_limit",
                "currency_not_supported",
                "debit_not_authorized",
                "expired_card",
                "fraudulent",
                "incorrect_number",
                "invalid_account",
                "invalid_account_number",
                "invalid_number",
                "lost_card",
                "merchant_blacklist",
                "no_account",
                "payment_method_customer_decline",
                "pickup_card",
                "resource_missing",
                "restricted_card",
                "revocation_of_all_authorizations",
                "revocation_of_authorization",
                "security_violation",
                "stolen_card",
                "stop_payment_order",
                "transaction_not_allowed");

        static boolean isHard(StripeError error) {
            return "do_not_try_again".equals(error.getAdviceCode()) || isHard(reason(error));
        }

        static boolean isHard(String code) {
            return CODES.contains(code);
        }

        /** The bank's own word where there is one. */
        static String reason(StripeError error) {
            return error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode();
        }
    }
}
