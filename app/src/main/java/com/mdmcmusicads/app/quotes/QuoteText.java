package com.mdmcmusicads.app.quotes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything somebody writes into a quote; a version keeps it for good.
 *
 * @param language ISO 639-1, fr or en
 * @param currency ISO 4217
 * @param validDays how many days the offer stands from the day it is sent
 * @param note words above the lines, or null
 */
public record QuoteText(
        String language, String currency, int validDays, String note, List<QuoteItem> items, List<MediaPlan> media) {

    public QuoteText {
        items = List.copyOf(items);
        media = List.copyOf(media);
    }

    /** With exactly these optional lines (by position, the first is 1) taken. */
    QuoteText choosing(Set<Integer> positions) {
        var chosen = IntStream.range(0, items.size())
                .mapToObj(at -> items.get(at).choose(positions.contains(at + 1)))
                .toList();
        return new QuoteText(language, currency, validDays, note, chosen, media);
    }
}
