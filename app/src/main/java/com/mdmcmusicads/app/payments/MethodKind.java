package com.mdmcmusicads.app.payments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one can pay with online. */
public enum MethodKind {
    CARD,
    SEPA_DEBIT,
    PAYPAL,
    /** Whatever else the provider was told to take. */
    OTHER;

    /** What invoices can be paid with. */
    public static final Set<MethodKind> TO_PAY = EnumSet.of(CARD, SEPA_DEBIT, PAYPAL);

    /** What can be kept for a subscription. */
    public static final Set<MethodKind> TO_KEEP = EnumSet.of(CARD, SEPA_DEBIT);

    /** The provider's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MethodKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(OTHER);
    }
}
