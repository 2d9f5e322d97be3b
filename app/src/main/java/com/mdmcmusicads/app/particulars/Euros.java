package com.mdmcmusicads.app.particulars;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** An amount in euros as its reader writes it; cents only where there are some. */
public final class Euros {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    private Euros() {}

    /** With the sign of the currency: 1 500 €, €1,500. */
    public static String say(BigDecimal amount, Locale reader) {
        var format = NumberFormat.getCurrencyInstance(reader);
        format.setCurrency(Currency.getInstance("EUR"));
        return format(format, amount);
    }

    /** The number alone, as {@link #read} takes it back. */
    public static String write(BigDecimal amount, Locale reader) {
        return format(NumberFormat.getNumberInstance(reader), amount);
    }

    private static String format(NumberFormat format, BigDecimal amount) {
        var decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    /**
     * Null for an empty text.
     *
     * @throws NumberFormatException when it is no amount
     */
    public static BigDecimal read(String text, Locale reader) {
        var plain = text.replaceAll("[\\s\\u00A0\\u202F€]", "");
        if (plain.isEmpty()) {
            return null;
        }
        var isEnglish = reader.getLanguage().equals("en");
        var number = isEnglish ? plain.replace(",", "") : plain.replace(',', '.');
        if (!AMOUNT.matcher(number).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(number);
    }
}
