package com.mdmcmusicads.app.statements;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Currencies by the code or sign a bank writes. */
final class Currencies {

    private Currencies() {}

    static Optional<Currency> find(String said) {
        if (said == null) {
            return Optional.empty();
        }
        var code = said.strip().toUpperCase(Locale.ROOT);
        try {
            return Optional.of(Currency.getInstance(code.equals("€") || code.startsWith("EURO") ? "EUR" : code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
