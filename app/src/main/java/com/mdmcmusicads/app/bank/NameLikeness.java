package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.texts.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How much two names are alike, from 0 to 1: words in any order, small slips forgiven, legal forms and titles ignored. */
final class NameLikeness {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "sarl",
            "sas",
            "sasu",
            "eurl",
            "sa",
            "sci",
            "snc",
            "ei",
            "eirl",
            "gmbh",
            "ltd",
            "limited",
            "llc",
            "inc",
            "bv",
            "ab",
            "srl",
            "association",
            "asso",
            "m",
            "mr",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "ou",
            "et",
            "the",
            "le",
            "la",
            "les",
            "de",
            "du",
            "des",
            "vir",
            "virement",
            "sepa",
            "recu",
            "inst",
            "instantane");
    private static final int LONG_WORD = 5;
    private static final double ONE_OF_MANY = 0.9;

    private NameLikeness() {}

    static double of(String one, String other) {
        var words = words(one);
        var others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var fewer = words.size() <= others.size() ? words : others;
        var more = fewer == words ? others : words;
        var alike = fewer.stream()
                .filter(word -> more.stream().anyMatch(candidate -> isAlike(word, candidate)))
                .mapToInt(String::length)
                .sum();
        var covered = (double) alike / length(fewer);
        return fewer.size() == 1 && more.size() > 1 ? covered * ONE_OF_MANY : covered;
    }

    private static List<String> words(String name) {
        return name == null
                ? List.of()
                : Arrays.stream(Folded.of(name).split("[^a-z0-9]+"))
                        .filter(word -> word.length() > 1 && !SAYS_NOTHING.contains(word))
                        .distinct()
                        .toList();
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= LONG_WORD && slips(one, other) <= one.length() / LONG_WORD;
    }

    /** Levenshtein distance. */
    static int slips(String one, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, at -> at);
        for (var row = 1; row <= one.length(); row++) {
            var here = new int[other.length() + 1];
            here[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(Math.min(here[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = here;
        }
        return above[other.length()];
    }
}
