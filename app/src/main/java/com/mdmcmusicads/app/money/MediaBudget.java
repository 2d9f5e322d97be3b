package com.mdmcmusicads.app.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * What a client declares to pay to the advertising platforms directly. It is shown and tracked, never invoiced, and there is
 * deliberately no way from here to {@link Money}: it cannot reach a total, an invoice or an accounting line.
 *
 * @param amount never negative, with exactly as many decimals as the currency has
 * @param currency ISO 4217
 */
@Embeddable
public record MediaBudget(BigDecimal amount, Currency currency) {

    /** @throws IllegalArgumentException when the amount is negative */
    public MediaBudget {
        Objects.requireNonNull(currency, "currency");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A media budget is never negative");
        }
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /** @throws MixedCurrencies when the currencies differ */
    public MediaBudget plus(MediaBudget other) {
        if (!currency.equals(other.currency)) {
            throw new MixedCurrencies(currency, other.currency);
        }
        return new MediaBudget(amount.add(other.amount), currency);
    }
}
