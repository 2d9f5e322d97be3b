package com.mdmcmusicads.app.sequences;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of a text: <code>{{artiste}}</code>, or <code>{{artiste|votre projet}}</code> with what to say when nothing is known. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([^{}|]*)(?:\\|([^{}]*))?}}");

    private final String text;

    Blanks(String text) {
        this.text = text;
    }

    /** Names nobody knows, in the order they stand there. */
    Set<String> unknown() {
        var unknown = new LinkedHashSet<String>();
        BLANK.matcher(text)
                .results()
                .filter(found -> Placeholder.named(found.group(1)).isEmpty())
                .forEach(found -> unknown.add(found.group(1).strip()));
        return unknown;
    }

    /** Whether braces stand there that are no placeholder, as in <code>{{artiste}</code>. */
    boolean isBroken() {
        var rest = BLANK.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** Those without a value and without words instead. */
    Set<Placeholder> missing(Map<Placeholder, String> values) {
        var missing = EnumSet.noneOf(Placeholder.class);
        BLANK.matcher(text)
                .results()
                .filter(found -> said(found, values).isEmpty())
                .forEach(found -> Placeholder.named(found.group(1)).ifPresent(missing::add));
        return missing;
    }

    /** The text with its values; what is missing stays visible as it was written. */
    String filled(Map<Placeholder, String> values, UnaryOperator<String> safe) {
        return BLANK.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(safe.apply(said(found, values).orElse(found.group()))));
    }

    private static Optional<String> said(MatchResult found, Map<Placeholder, String> values) {
        return Placeholder.named(found.group(1))
                .map(values::get)
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(found.group(2)).map(String::strip).filter(words -> !words.isEmpty()));
    }
}
