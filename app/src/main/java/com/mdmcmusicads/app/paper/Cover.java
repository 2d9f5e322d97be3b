package com.mdmcmusicads.app.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a document is, and for whom.
 *
 * @param language French or English: of the page numbers, and said to screen readers
 * @param kind in words: Facture, Devis, Rapport
 * @param number beside the kind, also on the later pages; or null
 * @param subject one line under it, or null
 * @param recipient the lines of the address, which shows in the window of a French envelope; empty when nobody gets it by post
 * @param madeAt the moment written into the file: the same input gives the same bytes
 * @param stamp a word beside the number, for instance Duplicata; or null
 */
public record Cover(
        Locale language,
        String kind,
        String number,
        String subject,
        List<String> recipient,
        Instant madeAt,
        String stamp) {

    public Cover {
        recipient = List.copyOf(recipient);
    }

    String title() {
        return number == null ? kind : kind + " " + number;
    }

    boolean isFrench() {
        return language.getLanguage().equals("fr");
    }
}
