package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.texts.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be filled into a mail, as French and English writers call it: both names work in both languages. */
public enum Placeholder {
    FIRST_NAME("prénom", "first-name"),
    NAME("nom", "name"),
    ARTIST("artiste", "artist"),
    GENRE("genre", "genre"),
    COUNTRY("pays", "country"),
    SENDER("expéditeur", "sender"),
    AGENCY("agence", "agency");

    private final String french;
    private final String english;

    Placeholder(String french, String english) {
        this.french = french;
        this.english = english;
    }

    List<String> words() {
        return List.of(french, english);
    }

    /** How a writer of this language calls it. */
    String word(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }

    /** As it stands in a text. */
    String written(Locale locale) {
        return "{{" + word(locale) + "}}";
    }

    /** The one of this name; accents and capitals do not matter. */
    static Optional<Placeholder> named(String word) {
        var folded = Folded.of(word.strip());
        return Arrays.stream(values())
                .filter(one ->
                        Stream.of(one.french, one.english).map(Folded::of).anyMatch(folded::equals))
                .findFirst();
    }

    /** The name a writer may have meant, when one is close. */
    static Optional<String> meant(String word, Locale locale) {
        var folded = Folded.of(word.strip());
        return Arrays.stream(values())
                .filter(one -> one.words().stream().anyMatch(name -> distance(folded, Folded.of(name)) <= 2))
                .map(one -> one.word(locale))
                .findFirst();
    }

    /** How many letters part two words (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
