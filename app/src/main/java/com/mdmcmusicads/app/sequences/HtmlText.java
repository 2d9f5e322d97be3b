package com.mdmcmusicads.app.sequences;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Rich text as plain text: paragraphs apart, list items with a dash or number, links with their address behind them. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "ul", "ol", "blockquote");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(String html) {
        var reader = new HtmlText();
        Jsoup.parseBodyFragment(html).body().traverse(reader);
        return reader.text
                .toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (BLOCKS.contains(element.normalName()) && !isInItem(element)) {
            text.append("\n\n");
        } else if (element.normalName().equals("br")) {
            text.append('\n');
        } else if (element.normalName().equals("li")) {
            text.append('\n').append(mark(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BLOCKS.contains(element.normalName()) && !isInItem(element)) {
                text.append("\n\n");
            } else if (element.normalName().equals("a") && isWorthShowing(element)) {
                text.append(" (").append(element.attr("href")).append(')');
            }
        }
    }

    private static boolean isInItem(Element element) {
        return element.parent() != null && element.parent().normalName().equals("li");
    }

    private static String mark(Element item) {
        var isNumbered = item.parent() != null && item.parent().normalName().equals("ol");
        return isNumbered ? item.elementSiblingIndex() + 1 + ". " : "- ";
    }

    private static boolean isWorthShowing(Element link) {
        var address = link.attr("href").replaceFirst("^mailto:", "");
        return !address.isEmpty() && !link.text().contains(address);
    }
}
