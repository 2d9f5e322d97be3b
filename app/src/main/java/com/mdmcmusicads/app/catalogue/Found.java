package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.texts.Folded;
import java.util.List;

/** The articles that have every word somebody typed; a catalogue is short enough to look through in memory. */
final class Found {

    private Found() {}

    static List<Article> in(List<Article> articles, String typed) {
        var words = Folded.of(typed).strip().split("\\s+");
        return articles.stream().filter(article -> has(article.offer(), words)).toList();
    }

    private static boolean has(Offer offer, String[] words) {
        var text = Folded.of(offer.code(), offer.nameFr(), offer.nameEn(), offer.detailFr(), offer.detailEn());
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
