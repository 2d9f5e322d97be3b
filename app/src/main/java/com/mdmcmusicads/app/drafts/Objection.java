package com.mdmcmusicads.app.drafts;

import java.util.List;

/**
 * What speaks against publishing a model.
 *
 * @param rule a stable word for it
 * @param elementId what it is about in the drawing; null when it is about all of it
 * @param sentenceKey of a message bundle, filled with the words
 * @param blocking false for what people should know and may overrule
 */
public record Objection(String rule, String elementId, String sentenceKey, List<String> words, boolean blocking) {

    public Objection {
        words = List.copyOf(words);
    }
}
