package com.mdmcmusicads.app.mime;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as the text a reader would see; nothing in it is fetched or run, and quotations keep their mark. */
final class HtmlText {

    /** Characters of HTML looked at; a mail people write is a hundredth of it. */
    static final int MOST = 500_000;

    private static final int DEEPEST_QUOTE = 3;
    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title", "template", "noscript", "svg");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr");

    private HtmlText() {}

    static String of(String html) {
        var words = new Words();
        NodeTraversor.traverse(words, Jsoup.parse(Plain.cut(html, MOST)).body());
        return words.text.toString();
    }

    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int unseen;
        private int quotes;
        private boolean fresh = true;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
                say(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> newLine();
                case "li" -> {
                    freshLine();
                    say("- ");
                }
                case "img" -> say(element.attr("alt"));
                case "blockquote" -> {
                    quotes++;
                    freshLine();
                }
                default -> {
                    unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
                    if (BLOCKS.contains(element.normalName())) {
                        freshLine();
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            var name = element.normalName();
            unseen -= UNSEEN.contains(name) ? 1 : 0;
            if (name.equals("a")) {
                target(element);
            }
            if (name.equals("blockquote")) {
                quotes--;
                newLine();
            } else if (name.equals("p") || name.startsWith("h") && BLOCKS.contains(name)) {
                freshLine();
                newLine();
            } else if (BLOCKS.contains(name)) {
                freshLine();
            }
        }

        /** Where a link really leads, when its words do not say so. */
        private void target(Element link) {
            var address = link.attr("href").strip();
            if (unseen == 0
                    && address.matches("(?i)https?://.*")
                    && !link.text().contains(address)) {
                say(" <" + Plain.line(address, 500) + ">");
            }
        }

        private void say(String words) {
            if (text.length() < MOST && !(fresh && words.isBlank())) {
                text.append(fresh ? mark() + words.stripLeading() : words);
                fresh = false;
            }
        }

        private void freshLine() {
            if (!fresh) {
                newLine();
            }
        }

        private void newLine() {
            text.append('\n');
            fresh = true;
        }

        private String mark() {
            return "> ".repeat(Math.min(quotes, DEEPEST_QUOTE));
        }
    }
}
