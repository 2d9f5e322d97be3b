package com.mdmcmusicads.app.pages;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** What stands on one page, piece by piece; every text is escaped here. */
public final class PublicPage {

    private final Locale language;
    private final String title;
    private final StringBuilder pieces = new StringBuilder();

    public PublicPage(Locale language, String title) {
        this.language = language;
        this.title = title;
    }

    public PublicPage say(String paragraph) {
        return add("<p>" + escape(paragraph) + "</p>");
    }

    /** Exactly what somebody agrees to. */
    public PublicPage quote(String words) {
        return add("<blockquote>" + escape(words).replace("\n", "<br>") + "</blockquote>");
    }

    /** Something that matters less. */
    public PublicPage note(String paragraph) {
        return add("<p class=\"note\">" + escape(paragraph) + "</p>");
    }

    /** The one thing to do here: a button that posts these values, and nothing else, to the path of the page. */
    public PublicPage button(String label, Map<String, String> values) {
        return form(label, values, "");
    }

    /** The way back, less loud. */
    public PublicPage quietButton(String label, Map<String, String> values) {
        return form(label, values, " class=\"quiet\"");
    }

    private PublicPage form(String label, Map<String, String> values, String look) {
        add("<form method=\"post\" action=\"?\">");
        values.forEach((name, value) ->
                add("<input type=\"hidden\" name=\"" + escape(name) + "\" value=\"" + escape(value) + "\">"));
        return add("<button" + look + ">" + escape(label) + "</button></form>");
    }

    private PublicPage add(String html) {
        pieces.append(html).append('\n');
        return this;
    }

    Locale language() {
        return language;
    }

    String title() {
        return escape(title);
    }

    String body() {
        return pieces.toString();
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
