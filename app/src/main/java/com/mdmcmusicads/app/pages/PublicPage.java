package com.mdmcmusicads.app.pages;

import java.util.List;
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

    /** Something that went wrong, before everything else. */
    public PublicPage warn(String paragraph) {
        return add("<p class=\"warning\" role=\"alert\">" + escape(paragraph) + "</p>");
    }

    public PublicPage heading(String words) {
        return add("<h2>" + escape(words) + "</h2>");
    }

    /** Another address of ours, for instance a document. */
    public PublicPage link(String label, String address) {
        return add("<p><a class=\"paper\" href=\"" + escape(address) + "\">" + escape(label) + "</a></p>");
    }

    /** The way to somebody else's page, as a button. */
    public PublicPage away(String label, String address) {
        return add("<p><a class=\"button\" href=\"" + escape(address) + "\">" + escape(label) + "</a></p>");
    }

    /** What one copies from the page, line by line. */
    public PublicPage facts(List<Price> facts) {
        add("<table class=\"facts\"><tbody>");
        facts.forEach(fact -> add("<tr>" + fact.cells() + "</tr>"));
        return add("</tbody></table>");
    }

    /** What a telephone reads with its camera, and what it is for. */
    public PublicPage code(String text, String label) {
        var words = escape(label);
        return add("<figure>" + SquareCode.svg(text, words) + "<figcaption>" + words + "</figcaption></figure>");
    }

    /** What something costs, line by line; the last {@code sums} rows are totals. */
    public PublicPage prices(String caption, List<Price> prices, int sums) {
        add("<table class=\"prices\"><caption>" + escape(caption) + "</caption><tbody>");
        for (var at = 0; at < prices.size(); at++) {
            var look = at >= prices.size() - sums ? " class=\"sum\"" : "";
            add("<tr" + look + ">" + prices.get(at).cells() + "</tr>");
        }
        return add("</tbody></table>");
    }

    /** What a client pays to others: in a box of its own, with a look of its own. */
    public PublicPage media(String title, String line, List<Price> budgets) {
        add("<section class=\"media\"><h2>" + escape(title) + "</h2><p>" + escape(line) + "</p><table><tbody>");
        budgets.forEach(budget -> add("<tr>" + budget.cells() + "</tr>"));
        return add("</tbody></table></section>");
    }

    public PublicPage form(PublicForm form) {
        return add(form.html());
    }

    /** A form one opens first. */
    public PublicPage folded(String summary, PublicForm form) {
        return add("<details><summary>" + escape(summary) + "</summary>" + form.html() + "</details>");
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

    /**
     * A line with its amount.
     *
     * @param detail smaller, under the label; or null
     */
    public record Price(String label, String detail, String amount) {

        String cells() {
            var small = detail == null || detail.isBlank() ? "" : "<small>" + escape(detail) + "</small>";
            return "<th scope=\"row\">" + escape(label) + small + "</th><td>" + escape(amount) + "</td>";
        }
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
