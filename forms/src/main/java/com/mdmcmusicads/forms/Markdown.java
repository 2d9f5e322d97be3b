package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markdown of text views as HTML: headings, paragraphs, lists, quotes, code, rules and tables. The result still has to go
 * through {@link SafeHtml}. Headings start at the third level: the page around the form has the first two.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("([-*+]|\\d{1,9}[.)])\\s+(.*)");
    private static final int NESTED = 8;

    private final List<String> lines;
    private final int depth;
    private final StringBuilder html = new StringBuilder();
    private int at;

    private Markdown(List<String> lines, int depth) {
        this.lines = lines;
        this.depth = depth;
    }

    static String html(String text) {
        return new Markdown(text.replace("\r\n", "\n").lines().toList(), 0).blocks();
    }

    /** Makes markdown characters in a value mean themselves and keeps its lines within the block they are put in. */
    static String escaped(String value) {
        String marked = SafeHtml.escaped(value).replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|~])", "\\\\$1");
        return marked.replaceAll("\\R", "<br>");
    }

    private String blocks() {
        while (at < lines.size()) {
            block(lines.get(at).strip());
        }
        return html.toString();
    }

    private void block(String line) {
        Matcher heading = HEADING.matcher(line);
        if (line.isEmpty()) {
            at++;
        } else if (heading.matches()) {
            at++;
            String tag = "h" + Math.min(6, heading.group(1).length() + 2);
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(inline(heading.group(2)))
                    .append("</")
                    .append(tag)
                    .append('>');
        } else if (line.startsWith("```")) {
            code();
        } else if (rule(line)) {
            at++;
            html.append("<hr>");
        } else if (line.startsWith(">") && depth < NESTED) {
            quote();
        } else if (ITEM.matcher(line).matches() && depth < NESTED) {
            list(Character.isDigit(line.charAt(0)));
        } else if (line.contains("|") && at + 1 < lines.size() && columns(lines.get(at + 1))) {
            table();
        } else {
            paragraph();
        }
    }

    private static boolean rule(String line) {
        String marks = line.replace(" ", "");
        return marks.length() >= 3
                && "-*_".indexOf(marks.charAt(0)) >= 0
                && marks.chars().allMatch(mark -> mark == marks.charAt(0));
    }

    /** The line under a table's headings. */
    private static boolean columns(String line) {
        return line.contains("-") && line.chars().allMatch(c -> " |:-".indexOf(c) >= 0);
    }

    private void code() {
        html.append("<pre><code>");
        for (at++; at < lines.size() && !lines.get(at).strip().startsWith("```"); at++) {
            html.append(SafeHtml.escaped(lines.get(at))).append('\n');
        }
        at++;
        html.append("</code></pre>");
    }

    private void quote() {
        List<String> inner = new ArrayList<>();
        for (; at < lines.size() && lines.get(at).strip().startsWith(">"); at++) {
            inner.add(lines.get(at).strip().substring(1).stripLeading());
        }
        html.append("<blockquote>")
                .append(new Markdown(inner, depth + 1).blocks())
                .append("</blockquote>");
    }

    private void list(boolean numbered) {
        html.append(numbered ? "<ol>" : "<ul>");
        while (at < lines.size() && startsItem(lines.get(at), numbered)) {
            item();
        }
        html.append(numbered ? "</ol>" : "</ul>");
    }

    private static boolean startsItem(String line, boolean numbered) {
        Matcher item = ITEM.matcher(line.strip());
        return item.matches() && Character.isDigit(item.group(1).charAt(0)) == numbered;
    }

    /** The item's own line, then the lines indented under it as blocks of their own. */
    private void item() {
        String first = lines.get(at);
        int indent = indent(first);
        Matcher item = ITEM.matcher(first.strip());
        html.append("<li>").append(item.matches() ? inline(item.group(2)) : "");
        List<String> inner = new ArrayList<>();
        for (at++; at < lines.size() && !lines.get(at).isBlank() && indent(lines.get(at)) > indent; at++) {
            inner.add(lines.get(at));
        }
        html.append(inner.isEmpty() ? "" : new Markdown(inner, depth + 1).blocks())
                .append("</li>");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void table() {
        html.append("<table><thead>");
        row(lines.get(at), "th");
        html.append("</thead><tbody>");
        for (at += 2; at < lines.size() && lines.get(at).contains("|"); at++) {
            row(lines.get(at), "td");
        }
        html.append("</tbody></table>");
    }

    private void row(String line, String cell) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        html.append("<tr>");
        for (String text : inner.split("(?<!\\\\)\\|", 50)) {
            html.append('<')
                    .append(cell)
                    .append('>')
                    .append(inline(text.strip()))
                    .append("</")
                    .append(cell)
                    .append('>');
        }
        html.append("</tr>");
    }

    private void paragraph() {
        StringBuilder text = new StringBuilder();
        int first = at;
        for (;
                at < lines.size()
                        && !lines.get(at).isBlank()
                        && (at == first || !interrupts(lines.get(at).strip()));
                at++) {
            text.append(text.length() == 0 ? "" : lines.get(at - 1).endsWith("  ") ? "<br>" : "\n");
            text.append(lines.get(at).strip());
        }
        html.append("<p>").append(inline(text.toString())).append("</p>");
    }

    private boolean interrupts(String line) {
        return line.startsWith("#") && HEADING.matcher(line).matches()
                || line.startsWith("```")
                || (line.startsWith(">") || ITEM.matcher(line).matches()) && depth < NESTED;
    }

    private static String inline(String text) {
        return new MarkdownLine(text).html();
    }
}
