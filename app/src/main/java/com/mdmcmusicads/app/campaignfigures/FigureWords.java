package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.charts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Figures as people read them; what is not known is a dash, never a zero. */
final class FigureWords {

    static final String NONE = "–";

    private static final int FINE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureWords() {}

    static String of(BigDecimal value, Unit unit, Locale reader) {
        return value == null ? NONE : format(unit, reader).format(scaled(value, unit));
    }

    /** How much more or less than earlier, in percent; a dash where nothing can be compared. */
    static String change(BigDecimal now, BigDecimal earlier, Locale reader) {
        if (now == null || earlier == null || earlier.signum() == 0) {
            return NONE;
        }
        var percent = changeOf(now, earlier).setScale(0, RoundingMode.HALF_UP);
        var sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
        return sign + of(percent.abs(), Unit.PERCENT, reader);
    }

    static BigDecimal changeOf(BigDecimal now, BigDecimal earlier) {
        return now.subtract(earlier).multiply(HUNDRED).divide(earlier, FINE, RoundingMode.HALF_UP);
    }

    private static BigDecimal scaled(BigDecimal value, Unit unit) {
        return unit == Unit.PERCENT ? value.movePointLeft(2) : value;
    }

    private static NumberFormat format(Unit unit, Locale reader) {
        var country = reader.getLanguage().equals("fr") ? Locale.FRANCE : new Locale("en", "IE");
        var format = switch (unit) {
            case EURO, EURO_FINE -> NumberFormat.getCurrencyInstance(country);
            case PERCENT -> NumberFormat.getPercentInstance(country);
            case COUNT -> NumberFormat.getNumberInstance(country);
        };
        if (unit == Unit.EURO_FINE) {
            format.setMinimumFractionDigits(FINE - 1);
        }
        if (unit != Unit.EURO) {
            format.setMaximumFractionDigits(unit == Unit.EURO_FINE ? FINE : 2);
        } else {
            format.setCurrency(Currency.getInstance("EUR"));
        }
        return format;
    }
}
