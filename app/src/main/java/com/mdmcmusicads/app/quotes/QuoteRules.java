package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.quotes.QuoteFaults.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a quote may say; all that is wrong is told at once. */
final class QuoteRules {

    static final int MOST_ITEMS = 50;
    static final int LONGEST_VALIDITY = 365;
    static final BigDecimal MOST = new BigDecimal("1000000");

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> PLATFORMS = Set.of("YOUTUBE", "META", "TIKTOK");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_DETAIL = 600;
    private static final int LONGEST_NOTE = 2000;

    private final List<Fault> faults = new ArrayList<>();
    private final QuoteText text;
    private final int decimals;

    private QuoteRules(QuoteText text) {
        this.text = text;
        decimals = currency(text.currency()).getDefaultFractionDigits();
    }

    /** @throws QuoteFaults when something cannot stand */
    static void check(QuoteText text) {
        var rules = new QuoteRules(text);
        rules.whole();
        for (var at = 0; at < text.items().size(); at++) {
            rules.item(at + 1, text.items().get(at));
        }
        text.media().forEach(rules::media);
        if (!rules.faults.isEmpty()) {
            throw new QuoteFaults(rules.faults);
        }
    }

    /** @throws QuoteFaults when there is nothing to sell in it */
    static void checkComplete(QuoteText text) {
        check(text);
        if (text.items().stream().noneMatch(Predicate.not(QuoteItem::optional))) {
            throw new QuoteFaults(List.of(new Fault(0, "items", "quotes.fault.nothing")));
        }
        if (text.items().stream().filter(Predicate.not(QuoteItem::optional)).allMatch(QuoteRules::isFree)) {
            throw new QuoteFaults(List.of(new Fault(0, "items", "quotes.fault.free")));
        }
    }

    private static boolean isFree(QuoteItem item) {
        return item.unitPrice().signum() == 0 || item.discount().compareTo(HUNDRED) == 0;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new QuoteFaults(List.of(new Fault(0, "currency", "quotes.fault.currency")));
        }
    }

    private void whole() {
        require(LANGUAGES.contains(text.language()), 0, "language");
        require(text.validDays() >= 1 && text.validDays() <= LONGEST_VALIDITY, 0, "validDays");
        require(isText(text.note(), LONGEST_NOTE), 0, "note");
        require(text.items().size() <= MOST_ITEMS, 0, "items");
        var platforms = text.media().stream().map(MediaPlan::platform).toList();
        require(Set.copyOf(platforms).size() == platforms.size(), 0, "media");
    }

    private void item(int line, QuoteItem item) {
        require(item.label() != null && !item.label().isBlank() && isText(item.label(), LONGEST_LABEL), line, "label");
        require(isText(item.detail(), LONGEST_DETAIL), line, "detail");
        require(item.platform() == null || PLATFORMS.contains(item.platform()), line, "platform");
        require(item.unit() != null, line, "unit");
        require(isBetween(item.quantity(), new BigDecimal("0.01"), new BigDecimal(9999), 2), line, "quantity");
        require(isBetween(item.unitPrice(), BigDecimal.ZERO, MOST, decimals), line, "unitPrice");
        require(isBetween(item.discount(), BigDecimal.ZERO, HUNDRED, 2), line, "discount");
    }

    private void media(MediaPlan plan) {
        require(PLATFORMS.contains(plan.platform()), 0, "media");
        require(isBetween(plan.budget(), BigDecimal.ZERO, MOST.multiply(BigDecimal.TEN), decimals), 0, "media");
    }

    private void require(boolean holds, int line, String field) {
        if (!holds) {
            faults.add(new Fault(line, field, "quotes.fault." + field));
        }
    }

    private static boolean isText(String words, int longest) {
        return words == null
                || words.length() <= longest
                        && words.chars().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n');
    }

    private static boolean isBetween(BigDecimal number, BigDecimal least, BigDecimal most, int decimals) {
        return number != null
                && number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
