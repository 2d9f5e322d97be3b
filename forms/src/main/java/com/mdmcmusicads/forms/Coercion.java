package com.mdmcmusicads.forms;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Brings one plain value into the type its field submits, or says which kind of wrong it is. */
record Coercion(Object value, String error) {

    static Coercion of(Part part, Object given, ZoneId zone) {
        if (given == null) {
            return right(part.emptyValue());
        }
        return switch (part.kind()) {
            case TEXTFIELD, TEXTAREA -> text(part, given);
            case NUMBER -> number(part, given);
            case CHECKBOX -> given instanceof Boolean ? right(given) : wrong("type");
            case DATETIME -> moment(part, given, zone);
            case CHECKLIST, TAGLIST -> list(given);
            case FILEPICKER -> files(part, given);
            default -> given instanceof List<?> ? wrong("type") : right("".equals(given) ? null : given);
        };
    }

    boolean failed() {
        return error != null;
    }

    private static Coercion text(Part part, Object given) {
        if (!(given instanceof String text)) {
            return wrong("type");
        }
        if (text.length() > Limits.ANSWER_TEXT) {
            return wrong("tooLong");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String kept = part.kind() == Kind.TEXTFIELD ? lines.replace('\n', ' ') : lines;
        return right(kept.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
    }

    private static Coercion number(Part part, Object given) {
        if ("".equals(given)) {
            return right(null);
        }
        Optional<BigDecimal> number = Numbers.of(given);
        if (number.isEmpty()) {
            return wrong("number");
        }
        return right(
                part.flag("serializeToString", false) ? number.get().toPlainString() : Numbers.plain(number.get()));
    }

    private static Coercion moment(Part part, Object given, ZoneId zone) {
        if (!(given instanceof String text)) {
            return wrong("type");
        }
        if (text.isEmpty()) {
            return right(null);
        }
        Optional<String> canonical = Moments.of(part, zone).canonical(text);
        return canonical.isPresent() ? right(canonical.get()) : wrong("type");
    }

    private static Coercion list(Object given) {
        boolean list = given instanceof List<?> items && items.size() <= Limits.OPTIONS && !items.contains(null);
        return list ? right(new ArrayList<>(new LinkedHashSet<>((List<?>) given))) : wrong("type");
    }

    private static Coercion files(Part part, Object given) {
        if (!part.takesManyFiles()) {
            return given instanceof String ? right("".equals(given) ? null : given) : wrong("type");
        }
        boolean references = given instanceof List<?> items && items.stream().allMatch(String.class::isInstance);
        return references ? right(new ArrayList<>(new LinkedHashSet<>((List<?>) given))) : wrong("type");
    }

    private static Coercion right(Object value) {
        return new Coercion(value, null);
    }

    private static Coercion wrong(String error) {
        return new Coercion(null, error);
    }
}
