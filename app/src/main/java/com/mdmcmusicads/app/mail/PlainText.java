package com.mdmcmusicads.app.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Says in plain text what a mail says with markup: paragraphs parted, lists dashed, links with their address. */
final class PlainText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String html) {
        var plain = new PlainText();
        plain.traverse(Jsoup.parse(html).body());
        return plain.text
                        .toString()
                        .replaceAll("[ \\t]+\\n", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(atLineStart() ? words.text().stripLeading() : words.text());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "li" -> text.append(atLineStart() ? "- " : "\n- ");
                default -> {
                    if (element.isBlock() && !atLineStart()) {
                        text.append('\n');
                    }
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            address(element);
        } else if (element.isBlock()) {
            text.append(element.normalName().equals("li") ? "\n" : "\n\n");
        }
    }

    private void address(Element link) {
        var address = link.attr("href");
        if (!address.isBlank() && !address.equals(link.text()) && !address.equals("mailto:" + link.text())) {
            text.append(" (").append(address).append(')');
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
