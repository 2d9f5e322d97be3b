package com.mdmcmusicads.app.bank;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of invoices in the words of a transfer, however the payer or the bank wrote them. */
final class References {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;

    /** F2026-00012, F 2026 00012, 2026-00012, 202600012: the year, then digits that the bank may have broken anywhere. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(2\\s?0\\s?[0-9]\\s?[0-9])[\\s\\-_/.]*(?=[0-9])");

    /** F2026-12: without its zeros, where it is clear that it is the number of an invoice. */
    private static final Pattern SHORT =
            Pattern.compile("(?:\\bF|FACT[A-Z]*\\W{0,3}F?)\\s?(20[0-9]{2})[\\s\\-_/.]([0-9]{1,4})(?![0-9])");

    private References() {}

    /** In the form of our series; most of them may be numbers of nothing. */
    static Set<String> in(String... texts) {
        var found = new LinkedHashSet<String>();
        Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .map(text -> text.toUpperCase(Locale.ROOT))
                .forEach(text -> {
                    whole(text, found);
                    cut(text, found);
                });
        return found;
    }

    private static void whole(String text, Set<String> found) {
        var matcher = YEAR.matcher(text);
        for (var at = 0; at < text.length() && matcher.find(at); at = matcher.start() + 1) {
            position(text, matcher.end())
                    .forEach(digits -> found.add("F" + matcher.group(1).replaceAll("\\s", "") + "-" + digits));
        }
    }

    /** What stands behind a space may belong to something else: every length that ends where no digit follows counts. */
    private static Set<String> position(String text, int from) {
        var positions = new LinkedHashSet<String>();
        var digits = new StringBuilder();
        for (var at = from; at < text.length() && digits.length() < LONGEST; at++) {
            if (Character.isDigit(text.charAt(at))) {
                digits.append(text.charAt(at));
                var isEnd = at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
                if (isEnd && digits.length() >= SHORTEST) {
                    positions.add(digits.toString());
                }
            } else if (!Character.isWhitespace(text.charAt(at))) {
                break;
            }
        }
        return positions;
    }

    private static void cut(String text, Set<String> found) {
        var matcher = SHORT.matcher(text);
        while (matcher.find()) {
            found.add("F%s-%05d".formatted(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
    }
}
