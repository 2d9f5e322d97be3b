package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quotes.QuoteSheet.Declared;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a client declared to spend a month, over the days of a campaign and on each of its platforms. What was declared for
 * all together is shared evenly between those ordered without an amount of their own; without any platform it stays open.
 */
final class MediaShares {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final QuoteSheet quote;
    private final BigDecimal months;

    MediaShares(QuoteSheet quote, LocalDate from, LocalDate to) {
        this.quote = quote;
        this.months = months(from, to);
    }

    /** In euros; in the order of the platforms. Amounts in another currency are left at zero, to be converted by people. */
    List<NewPlatform> platforms() {
        var amounts = new EnumMap<Platform, BigDecimal>(Platform.class);
        ordered().forEach(platform -> amounts.put(platform, BigDecimal.ZERO));
        if (isInEuros()) {
            own().forEach((platform, amount) -> amounts.merge(platform, amount, BigDecimal::add));
            share(amounts);
        } else {
            own().keySet().forEach(platform -> amounts.putIfAbsent(platform, BigDecimal.ZERO));
        }
        return amounts.entrySet().stream()
                .map(one -> new NewPlatform(one.getKey(), new MediaBudget(one.getValue(), Money.EURO), null))
                .toList();
    }

    /** Whether something was declared that no platform got. */
    boolean leavesSomethingOpen() {
        var placed =
                platforms().stream().map(place -> place.budget().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return placed.signum() == 0
                && quote.media().stream().anyMatch(one -> one.budget().amount().signum() > 0);
    }

    private boolean isInEuros() {
        return quote.currency().equals(Money.EURO);
    }

    private Map<Platform, BigDecimal> own() {
        var own = new EnumMap<Platform, BigDecimal>(Platform.class);
        quote.media().stream()
                .filter(one -> platform(one.platform()) != null)
                .forEach(one -> own.merge(platform(one.platform()), over(one), BigDecimal::add));
        return own;
    }

    private void share(Map<Platform, BigDecimal> amounts) {
        var open = quote.media().stream()
                .filter(one -> platform(one.platform()) == null)
                .map(this::over)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var without = amounts.keySet().stream()
                .filter(platform -> platform.spends() && amounts.get(platform).signum() == 0)
                .toList();
        var takers = without.isEmpty()
                ? amounts.keySet().stream().filter(Platform::spends).toList()
                : without;
        for (var left = takers.size(); left > 0; left--) {
            var part = open.divide(BigDecimal.valueOf(left), 2, RoundingMode.CEILING)
                    .min(open);
            amounts.merge(takers.get(takers.size() - left), part, BigDecimal::add);
            open = open.subtract(part);
        }
    }

    private TreeSet<Platform> ordered() {
        var ordered = new TreeSet<Platform>();
        quote.ordered().stream()
                .map(line -> platform(line.platform()))
                .filter(Objects::nonNull)
                .forEach(ordered::add);
        return ordered;
    }

    private BigDecimal over(Declared declared) {
        return declared.budget().amount().multiply(months).setScale(CENT.scale(), RoundingMode.HALF_UP);
    }

    private static Platform platform(String name) {
        return name == null ? null : Platform.of(name).orElse(null);
    }

    /** Whole months from the first day, and the share of the month that begins after them; none when the last day is before. */
    static BigDecimal months(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        var end = to.plusDays(1);
        var whole = ChronoUnit.MONTHS.between(from, end);
        var rest = ChronoUnit.DAYS.between(from.plusMonths(whole), end);
        var length = ChronoUnit.DAYS.between(from.plusMonths(whole), from.plusMonths(whole + 1));
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(rest).divide(BigDecimal.valueOf(length), 10, RoundingMode.HALF_UP));
    }
}
