package com.mdmcmusicads.app.payments;

import com.stripe.model.StripeError;
import java.util.Set;

/** After which refusals trying the same method again is useless, or forbidden by the card schemes. */
final class HardDeclines {

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

    private HardDeclines() {}

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
