package com.mdmcmusicads.app.mentions;

import java.util.Locale;

/**
 * Something the law wants and nobody has told yet.
 *
 * @param code what it is, for instance {@code BUYER_SIREN}
 * @param source the text that wants it, in French
 * @param line the number of the line it is about, or null
 */
public record Missing(String code, String source, Place place, Integer line) {

    /** Message key of the sentence that tells a person what to do. */
    public String messageKey() {
        return "mentions.missing." + code.toLowerCase(Locale.ROOT);
    }
}
