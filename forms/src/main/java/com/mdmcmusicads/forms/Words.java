package com.mdmcmusicads.forms;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of this module in the reader's language: English when asked for, else French. */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "messages/forms",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Locale locale) {
        return new Words(spoken(locale));
    }

    static Locale spoken(Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? locale : Locale.FRANCE;
    }

    Locale locale() {
        return locale;
    }

    /** The text of {@code forms.<key>}; numbers appear as the reader writes them. */
    String say(String key, Object... arguments) {
        try {
            Object[] written = Arrays.stream(arguments).map(this::written).toArray();
            return new MessageFormat(bundle.getString("forms." + key), locale).format(written);
        } catch (MissingResourceException unknown) {
            return bundle.getString("forms.error.invalid");
        }
    }

    /** Exact numbers keep all their digits. */
    private Object written(Object argument) {
        if (!(argument instanceof BigDecimal number)) {
            return argument;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Limits.NUMBER_DIGITS);
        return format.format(number);
    }
}
