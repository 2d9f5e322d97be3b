package com.mdmcmusicads.forms;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Leaves of HTML what cannot harm the reader: text structure, safe links and pictures; no script, style, frame or form. */
final class SafeHtml {

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "div",
                    "dl",
                    "dt",
                    "em")
            .addTags(
                    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre",
                    "q")
            .addTags(
                    "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
                    "u", "ul")
            .addAttributes("a", "href", "title")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope");

    private SafeHtml() {}

    static String of(String html) {
        String bounded = html.length() > Limits.TEXT ? html.substring(0, Limits.TEXT) : html;
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(bounded));
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        clean.select("a").forEach(SafeHtml::link);
        clean.select("img").forEach(SafeHtml::picture);
        return clean.body().html();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void link(Element link) {
        if (!SafeLink.link(link.attr("href"))) {
            link.unwrap();
            return;
        }
        link.attr("target", "_blank").attr("rel", "noopener noreferrer nofollow");
    }

    private static void picture(Element picture) {
        if (!SafeLink.picture(picture.attr("src"))) {
            picture.remove();
            return;
        }
        picture.attr("loading", "lazy").attr("referrerpolicy", "no-referrer");
        if (!picture.hasAttr("alt")) {
            picture.attr("alt", "");
        }
    }
}
