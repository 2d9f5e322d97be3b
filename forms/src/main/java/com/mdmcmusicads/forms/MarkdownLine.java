package com.mdmcmusicads.forms;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks inside a line of markdown: strong, emphasis, code, links, pictures and escapes. */
final class MarkdownLine {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,10});");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*)]\\(\\s*([^\\s()]+)(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final String[] MARKS = {"**", "__", "~~", "*", "_"};
    private static final String[] TAGS = {"strong", "strong", "del", "em", "em"};

    private final String text;
    private final int depth;
    private final StringBuilder html = new StringBuilder();
    private final Set<String> unclosed = new HashSet<>();
    private int at;

    MarkdownLine(String text) {
        this(text, 0);
    }

    private MarkdownLine(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    String html() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        return html.toString();
    }

    private void step(char c) {
        boolean done = switch (c) {
            case '\\' -> escaped();
            case '`' -> code();
            case '!', '[' -> link();
            case '<' -> copied(TAG);
            case '&' -> copied(ENTITY);
            case '*', '_', '~' -> depth < 6 && marked();
            default -> false;
        };
        if (!done) {
            html.append(SafeHtml.escaped(String.valueOf(c)));
            at++;
        }
    }

    private boolean escaped() {
        if (at + 1 >= text.length() || Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == ' ') {
            return false;
        }
        html.append(SafeHtml.escaped(text.substring(at + 1, at + 2)));
        at += 2;
        return true;
    }

    private boolean code() {
        int close = closing("`", at + 1);
        if (close < 0) {
            return false;
        }
        html.append("<code>")
                .append(SafeHtml.escaped(text.substring(at + 1, close)))
                .append("</code>");
        at = close + 1;
        return true;
    }

    private boolean link() {
        Matcher link = LINK.matcher(text).region(at, text.length());
        if (!link.lookingAt()) {
            return false;
        }
        String address = SafeHtml.escaped(link.group(2));
        html.append(
                link.group().startsWith("!")
                        ? "<img src=\"" + address + "\" alt=\"" + SafeHtml.escaped(link.group(1)) + "\">"
                        : "<a href=\"" + address + "\">" + inner(link.group(1)) + "</a>");
        at = link.end();
        return true;
    }

    private boolean copied(Pattern pattern) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return false;
        }
        html.append(found.group());
        at = found.end();
        return true;
    }

    private boolean marked() {
        for (int i = 0; i < MARKS.length; i++) {
            int from = at + MARKS[i].length();
            int close = text.startsWith(MARKS[i], at) && opens(from, MARKS[i]) ? closing(MARKS[i], from) : -1;
            if (close > from) {
                html.append('<').append(TAGS[i]).append('>').append(inner(text.substring(from, close)));
                html.append("</").append(TAGS[i]).append('>');
                at = close + MARKS[i].length();
                return true;
            }
        }
        return false;
    }

    /** A mark opens before a visible character; an underscore inside a word is only an underscore. */
    private boolean opens(int from, String mark) {
        boolean inWord = mark.startsWith("_") && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return from < text.length() && !Character.isWhitespace(text.charAt(from)) && !inWord;
    }

    private int closing(String mark, int from) {
        if (unclosed.contains(mark)) {
            return -1;
        }
        int close = text.indexOf(mark, from);
        while (close > 0 && text.charAt(close - 1) == '\\') {
            close = text.indexOf(mark, close + 1);
        }
        if (close < 0) {
            unclosed.add(mark);
        }
        return close;
    }

    private String inner(String part) {
        return new MarkdownLine(part, depth + 1).html();
    }
}
