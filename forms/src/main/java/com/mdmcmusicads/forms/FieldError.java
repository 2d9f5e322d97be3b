package com.mdmcmusicads.forms;

import java.util.List;
import java.util.Locale;

/**
 * Why an answer is refused: where ({@code items[0].label}), which sentence says it, and the numbers in that sentence. The form's
 * author may have written own words in French and English.
 */
public record FieldError(String path, String key, List<Object> arguments, String ownFrench, String ownEnglish) {

    static FieldError of(DataPath path, String key, Object... arguments) {
        return new FieldError(path.toString(), key, List.of(arguments), "", "");
    }

    FieldError inOwnWords(Part part, String setting) {
        return new FieldError(path, key, arguments, part.text(setting), part.text(setting, Locale.ENGLISH));
    }

    /** A stable word for programs: required, type, option, min, max, minLength, maxLength, pattern, email, phone, … */
    public String code() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** The sentence for people; English when asked for, else French. */
    public String message(Locale locale) {
        Words words = Words.in(locale);
        String own = words.locale().getLanguage().equals("en") ? ownEnglish : ownFrench;
        return own.isBlank() ? words.say("error." + key, arguments.toArray()) : own;
    }
}
