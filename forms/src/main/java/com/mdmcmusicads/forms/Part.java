package com.mdmcmusicads.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One component of a form file; nested settings are flattened ({@code validate.required}) and already type-checked. */
record Part(Kind kind, String id, List<String> path, Map<String, Object> settings, List<Part> parts) {

    /** The text in the file, or an empty string. */
    String text(String name) {
        return settings.get(name) instanceof String text ? text : "";
    }

    /** The text in the reader's language: English through the custom property {@code en.<name>}. */
    String text(String name, Locale locale) {
        return translation(name, locale).orElseGet(() -> text(name));
    }

    /** The label of an option in the reader's language, through {@code en.value.<value>}. */
    String optionLabel(Object value, String label, Locale locale) {
        return translation("value." + value, locale).orElse(label);
    }

    Optional<String> translation(String name, Locale locale) {
        if (locale.getLanguage().equals("fr")) {
            return Optional.empty();
        }
        Object text = settings.get("properties." + locale.getLanguage() + "." + name);
        return Optional.ofNullable((String) text).filter(given -> !given.isBlank());
    }

    boolean has(String name) {
        return settings.containsKey(name);
    }

    Object value(String name) {
        return settings.get(name);
    }

    boolean flag(String name, boolean otherwise) {
        return settings.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    Optional<BigDecimal> number(String name) {
        return Numbers.of(settings.get(name));
    }

    int count(String name, int otherwise) {
        return number(name).map(BigDecimal::intValue).orElse(otherwise);
    }

    /** A dynamic list that repeats its components, not one switched to a plain group. */
    boolean repeats() {
        return kind == Kind.DYNAMICLIST && flag("isRepeating", true);
    }

    boolean growable() {
        return repeats() && flag("allowAddRemove", true);
    }

    /** The value form-js gives an untouched field. */
    Object emptyValue() {
        return switch (kind) {
            case TEXTFIELD, TEXTAREA -> "";
            case CHECKBOX -> false;
            case CHECKLIST, TAGLIST -> List.of();
            case FILEPICKER -> takesManyFiles() ? List.of() : null;
            default -> null;
        };
    }

    boolean takesManyFiles() {
        return flag("multiple", Feel.isExpression(settings.get("multiple")));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> entries(String name) {
        return settings.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
