package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Values of the trail as people write them: dates, amounts, countries, and the words of our own lists. */
@Component
class Values {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Ids and what the sentence already says. */
    private static final Set<String> UNSHOWN = Set.of("task", "taskId", "assignee", "file", "id", "mail");

    /** In euros. */
    private static final Set<String> AMOUNTS = Set.of("budget", "net", "gross");

    private final Texts texts;

    Values(Texts texts) {
        this.texts = texts;
    }

    boolean isShown(String field) {
        return !UNSHOWN.contains(field) && !texts.has(TrailLinks.WORDS + field);
    }

    String label(String field, Locale locale) {
        var key = "timeline.field." + field;
        return texts.has(key) ? texts.say(locale, key) : field;
    }

    String say(String field, Object value, Locale locale) {
        if (value == null || value.toString().isEmpty()) {
            return "–";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> say(field, one, locale)).collect(Collectors.joining(", "));
        }
        if (value instanceof Number number) {
            return AMOUNTS.contains(field) ? money(number, locale) : number(number, locale);
        }
        return word(field, value.toString(), locale);
    }

    private String word(String field, String value, Locale locale) {
        var key = "timeline.value." + field + "." + value;
        if (texts.has(key)) {
            return texts.say(locale, key);
        }
        return switch (field) {
            case "country" -> new Locale.Builder().setRegion(value).build().getDisplayCountry(locale);
            case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
            default -> moment(value, locale);
        };
    }

    private static String moment(String value, Locale locale) {
        if (!value.endsWith("Z") || value.length() < 20) {
            return value;
        }
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(PARIS)
                    .format(Instant.parse(value));
        } catch (DateTimeException noMoment) {
            return value;
        }
    }

    private static String money(Number amount, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK);
        format.setCurrency(Currency.getInstance("EUR"));
        var whole = new BigDecimal(amount.toString()).stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }

    private static String number(Number number, Locale locale) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }
}
