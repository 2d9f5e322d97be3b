package com.mdmcmusicads.app.repairs;

import java.util.List;

/** An act that cannot be done, with the sentence that says why: {@code repairs.refused.<why>}. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> words;

    Refused(String why, String... words) {
        super(why);
        this.words = List.of(words);
    }

    String key() {
        return "repairs.refused." + getMessage();
    }

    Object[] words() {
        return words.toArray();
    }

    /** In one line, to be kept: the why and its words. */
    String kept() {
        return words.isEmpty() ? getMessage() : getMessage() + "\t" + String.join("\t", words);
    }
}
