package com.mdmcmusicads.processes.feel;

import java.util.regex.Pattern;

/**
 * Looks at an expression before the FEEL parser does: the parser's work doubles with every bracket inside a bracket, so nested
 * and long together are refused, and so is what does not close.
 */
final class FeelText {

    private static final int LONGEST = 4_000;
    private static final int WORK = 300_000;
    private static final int DEEPEST = 12;

    private static final String END_OF_RANGE = "(?:[^\\[\\](){}\".]|\\.(?!\\.)|\"[^\"]*\"|\\([^\\[\\](){}]*\\))*+";

    /** {@code [1..5[} and {@code ]1..5]} leave an end out by turning its bracket. */
    private static final Pattern RANGE =
            Pattern.compile("[\\[\\](](" + END_OF_RANGE + "\\.\\." + END_OF_RANGE + ")[\\[\\])]");

    private final String text;
    private int at;
    private int depth;
    private int deepest;
    private boolean closed = true;

    private FeelText(String text) {
        this.text = text;
    }

    static boolean readable(String expression) {
        if (expression.length() > LONGEST) {
            return false;
        }
        FeelText scan = new FeelText(RANGE.matcher(expression).replaceAll("($1)"));
        return scan.balanced() && scan.deepest <= DEEPEST && (long) expression.length() << scan.deepest <= WORK;
    }

    private boolean balanced() {
        while (at < text.length() && closed && depth >= 0) {
            step(text.charAt(at++));
        }
        return closed && depth == 0;
    }

    private void step(char c) {
        switch (c) {
            case '"' -> skipText('"');
            case '`' -> skipText('`');
            case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
            case ')', ']', '}' -> depth--;
            case '/' -> skipComment();
            default -> {
                // everything else is the parser's business
            }
        }
    }

    private void skipText(char end) {
        while (at < text.length() && text.charAt(at) != end) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        closed = at < text.length();
        at++;
    }

    private void skipComment() {
        boolean block = text.startsWith("*", at);
        if (block || text.startsWith("/", at)) {
            int end = text.indexOf(block ? "*/" : "\n", at + 1);
            closed = !block || end >= 0;
            at = end < 0 ? text.length() : end + (block ? 2 : 1);
        }
    }
}
