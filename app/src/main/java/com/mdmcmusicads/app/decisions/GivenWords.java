package com.mdmcmusicads.app.decisions;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a decision looked at or gave, as people read it. */
public final class GivenWords {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private GivenWords() {}

    /**
     * A text may be the key of a sentence, or a code with a word of its own ({@code decisions.value.CRITICAL}); one that is
     * neither is said as it is.
     *
     * @param say gives the text of a key, and the key itself where there is none
     */
    public static String of(Object value, Locale reader, UnaryOperator<String> say) {
        if (value == null || value.toString().isEmpty()) {
            return say.apply("decisions.why.unknown");
        }
        if (value instanceof Boolean answer) {
            return say.apply(answer ? "decisions.why.yes" : "decisions.why.no");
        }
        return value instanceof Number figure
                ? NumberFormat.getNumberInstance(reader).format(figure)
                : text(value.toString(), say);
    }

    private static String text(String text, UnaryOperator<String> say) {
        if (!CODE.matcher(text).matches()) {
            return say.apply(text);
        }
        var key = "decisions.value." + text;
        var word = say.apply(key);
        return word.equals(key) ? text : word;
    }
}
