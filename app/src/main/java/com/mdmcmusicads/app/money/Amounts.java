package com.mdmcmusicads.app.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as people read them: "1 200,00 €" in French, "€1,200.00" in English. */
public final class Amounts {

    private Amounts() {}

    public static String of(Money money, Locale reader) {
        return format(money.amount(), money.currency(), reader);
    }

    public static String of(MediaBudget budget, Locale reader) {
        return format(budget.amount(), budget.currency(), reader);
    }

    /** A rate with as many decimals as it needs: "20 %", "8,5 %". */
    public static String percent(BigDecimal rate, Locale reader) {
        var format = NumberFormat.getNumberInstance(country(reader));
        format.setMaximumFractionDigits(4);
        return format.format(rate) + (isFrench(reader) ? "\u00a0%" : "%");
    }

    private static String format(BigDecimal amount, Currency currency, Locale reader) {
        var format = NumberFormat.getCurrencyInstance(country(reader));
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    /** A language alone knows no currency sign's place; ours are read in France and in Ireland. */
    private static Locale country(Locale reader) {
        return isFrench(reader) ? Locale.FRANCE : new Locale("en", "IE");
    }

    private static boolean isFrench(Locale reader) {
        return reader.getLanguage().equals("fr");
    }
}
