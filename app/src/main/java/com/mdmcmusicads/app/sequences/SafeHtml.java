package com.mdmcmusicads.app.sequences;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Rich text as a mail may carry it: words, lists and links, whatever was pasted into the editor. */
final class SafeHtml {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "strong", "b", "em", "i", "u", "s", "a", "ul", "ol", "li", "h2", "h3", "blockquote")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto");

    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);

    /** A mail is no book: more than this was pasted by accident. */
    static final int MOST_CHARACTERS = 50_000;

    private SafeHtml() {}

    static String clean(String html) {
        return Jsoup.clean(html, "", ALLOWED, PLAIN);
    }

    static boolean isEmpty(String html) {
        return Jsoup.parseBodyFragment(html).text().isBlank();
    }
}
