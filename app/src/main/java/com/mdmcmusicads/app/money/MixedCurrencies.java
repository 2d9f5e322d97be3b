package com.mdmcmusicads.app.money;

import java.util.Currency;

/** Two currencies were about to be added or compared: a mistake of ours, never of a person. */
public class MixedCurrencies extends IllegalArgumentException {

    public MixedCurrencies(Currency one, Currency other) {
        super("Amounts in %s and %s cannot be combined".formatted(one, other));
    }
}
