package com.mdmcmusicads.app.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * What is owed to the agency or paid to it: an amount, exact to the smallest unit of its currency (a cent of a euro), and
 * its currency. Amounts of two currencies never meet, and the media budget of a client is no Money at all.
 *
 * @param amount with exactly as many decimals as the currency has; may be negative
 * @param currency ISO 4217
 */
@Embeddable
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public static final Currency EURO = Currency.getInstance("EUR");

    /** @throws ArithmeticException when the amount is finer than the smallest unit of the currency */
    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /** Commercially rounded (half away from zero) to the smallest unit, as EN 16931 rounds. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EURO);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** From cents (or whatever the smallest unit is), the way payment providers count. */
    public static Money ofMinor(long units, Currency currency) {
        return new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
    }

    /** In cents, or whatever the smallest unit of the currency is. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    /** @throws MixedCurrencies when the currencies differ */
    public Money plus(Money other) {
        return new Money(amount.add(other.in(currency)), currency);
    }

    /** @throws MixedCurrencies when the currencies differ */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.in(currency)), currency);
    }

    /** Rounded to the smallest unit. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** @throws MixedCurrencies when the currencies differ */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.in(currency));
    }

    private BigDecimal in(Currency wanted) {
        if (!currency.equals(wanted)) {
            throw new MixedCurrencies(wanted, currency);
        }
        return amount;
    }

    /** For logs and tests; people read {@link Amounts}. */
    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
