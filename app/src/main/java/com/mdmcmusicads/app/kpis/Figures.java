package com.mdmcmusicads.app.kpis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.mdmcmusicads.app.kpis.KpiFault.Code;
import com.mdmcmusicads.app.platforms.Platform;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of one row, each taken as it passes by; whatever their order, the first wrong one in ours is told. */
final class Figures {

    private static final int LONGEST_NUMBER = 100;
    private static final int LENGTH_OF_A_DATE = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(KpiRules.MOST);

    private final Map<Field, Object> values = new EnumMap<>(Field.class);

    /** Takes the value the parser stands on. */
    void take(Field field, JsonParser at) throws IOException {
        var token = at.currentToken();
        if (token.isStructStart()) {
            at.skipChildren();
            values.put(field, field.isText() ? Code.NOT_A_TEXT : Code.NOT_A_NUMBER);
        } else if (token != JsonToken.VALUE_NULL) {
            values.put(field, field.isText() ? text(at) : number(field, at));
        }
    }

    private static Object text(JsonParser at) throws IOException {
        return at.currentToken() == JsonToken.VALUE_STRING ? at.getText().strip() : Code.NOT_A_TEXT;
    }

    private static Object number(Field field, JsonParser at) throws IOException {
        if (!at.currentToken().isNumeric()) {
            return Code.NOT_A_NUMBER;
        }
        if (at.getTextLength() > LONGEST_NUMBER) {
            return Code.TOO_LARGE;
        }
        try {
            var value = new BigDecimal(at.getText());
            return field.isCount() ? whole(value) : value;
        } catch (NumberFormatException beyondAnyExponent) {
            return Code.TOO_LARGE;
        }
    }

    /** {@code 10.0} and {@code 1e1} are whole as well; magnitudes are looked at before anything is written out. */
    private static Object whole(BigDecimal value) {
        if (value.signum() == 0) {
            return 0L;
        }
        if (value.abs().compareTo(MOST) > 0) {
            return value.signum() < 0 ? Code.NEGATIVE : Code.TOO_LARGE;
        }
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return value.signum() < 0 ? Code.NEGATIVE : Code.NOT_WHOLE;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() > 0 ? Code.NOT_WHOLE : (Object) stripped.longValueExact();
    }

    Told told() {
        understand(Field.CAMPAIGN, text -> text);
        understand(Field.PLATFORM, text -> Platform.of(text).orElse(null));
        understand(Field.DATE, Figures::date);
        understand(Field.CURRENCY, Figures::currency);
        for (var field : Field.values()) {
            if (field.isRequired() && !values.containsKey(field)) {
                return Told.wrong(field.word(), Code.REQUIRED);
            }
            if (values.get(field) instanceof Code code) {
                return Told.wrong(field.word(), code);
            }
        }
        return new Told(
                (String) values.get(Field.CAMPAIGN),
                (Platform) values.get(Field.PLATFORM),
                (LocalDate) values.get(Field.DATE),
                (BigDecimal) values.get(Field.SPEND),
                (Long) values.get(Field.IMPRESSIONS),
                (Long) values.get(Field.VIEWS),
                (Long) values.get(Field.CLICKS),
                (BigDecimal) values.get(Field.CONVERSIONS),
                (Currency) values.get(Field.CURRENCY),
                null);
    }

    private void understand(Field field, java.util.function.Function<String, Object> meaning) {
        if (!(values.get(field) instanceof String text)) {
            return;
        }
        if (text.isEmpty() && field.isRequired()) {
            values.remove(field);
            return;
        }
        var value = meaning.apply(text);
        values.put(field, value == null ? field.otherwise : value);
    }

    private static LocalDate date(String text) {
        try {
            return text.length() == LENGTH_OF_A_DATE ? LocalDate.parse(text) : null;
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The fields of a row in the order in which their faults are told. */
    enum Field {
        CAMPAIGN(Code.NOT_A_TEXT),
        PLATFORM(Code.UNKNOWN_PLATFORM),
        DATE(Code.NOT_A_DATE),
        SPEND(Code.NOT_A_NUMBER),
        IMPRESSIONS(Code.NOT_A_NUMBER),
        VIEWS(Code.NOT_A_NUMBER),
        CLICKS(Code.NOT_A_NUMBER),
        CONVERSIONS(Code.NOT_A_NUMBER),
        CURRENCY(Code.UNKNOWN_CURRENCY);

        private static final Map<String, Field> BY_WORD =
                Arrays.stream(values()).collect(Collectors.toMap(Field::word, field -> field));

        /** What is wrong with a value that makes no sense here. */
        private final Code otherwise;

        Field(Code otherwise) {
            this.otherwise = otherwise;
        }

        /** Null when no field is called so. */
        static Field of(String word) {
            return BY_WORD.get(word);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isRequired() {
            return ordinal() <= DATE.ordinal();
        }

        boolean isText() {
            return isRequired() || this == CURRENCY;
        }

        boolean isCount() {
            return List.of(IMPRESSIONS, VIEWS, CLICKS).contains(this);
        }
    }
}
