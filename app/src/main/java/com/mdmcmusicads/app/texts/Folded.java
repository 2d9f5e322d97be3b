package com.mdmcmusicads.app.texts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as they are searched and sorted: without accents and capitals, so that "elodie" finds "Élodie". */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_WORDS = 8;

    private Folded() {}

    /** All of them in one line; those that are missing are left out. */
    public static String of(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(Folded::fold).collect(Collectors.joining(" "));
    }

    /** Each word of what was typed as a pattern for {@code like}; all of them must match. */
    public static List<String> patterns(String typed) {
        return Arrays.stream(fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    private static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("\0", "");
    }
}
