package com.mdmcmusicads.app.adplatforms;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An account at a platform that does what a test wants: days of campaigns, pages of a size, refusals in a row. */
public final class PretendAccount {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final String accountId = "pretend-" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
    private final ConcurrentSkipListSet<AdDay> days =
            new ConcurrentSkipListSet<>(Comparator.comparing(AdDay::day).thenComparing(AdDay::externalCampaignId));
    private final Queue<Supplier<AdPlatformFailure>> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Platform platform;
    private volatile int pageSize = 1000;
    private volatile Supplier<AdPlatformFailure> always = () -> null;

    PretendAccount(Platform platform) {
        this.platform = platform;
    }

    public String accountId() {
        return accountId;
    }

    public Platform platform() {
        return platform;
    }

    public int calls() {
        return calls.get();
    }

    public PretendAccount pages(int size) {
        pageSize = size;
        return this;
    }

    /** A day of a campaign, in the place of what was said of it before. */
    public PretendAccount day(String campaign, LocalDate day, String spend, long impressions, long clicks) {
        return day(new AdDay(
                campaign, "Campagne " + campaign, day, new BigDecimal(spend), EURO, impressions, null, clicks, null));
    }

    public PretendAccount day(AdDay day) {
        days.remove(day);
        days.add(day);
        return this;
    }

    public void forget(LocalDate day) {
        days.removeIf(one -> one.day().equals(day));
    }

    /** The next call fails so. */
    public PretendAccount refuse(Supplier<AdPlatformFailure> failure) {
        refusals.add(failure);
        return this;
    }

    /** Every call fails so, until it gives null. */
    public void refuseAlways(Supplier<AdPlatformFailure> failure) {
        always = failure;
    }

    FetchPage fetch(LocalDate from, LocalDate to, String cursor) {
        calls.incrementAndGet();
        var refusal = refusals.poll();
        var failure = refusal == null ? always.get() : refusal.get();
        if (failure != null) {
            throw failure;
        }
        var start = cursor == null ? 0 : Integer.parseInt(cursor);
        var asked = days.stream()
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                .toList();
        var end = Math.min(asked.size(), start + pageSize);
        var next = end < asked.size() ? String.valueOf(end) : null;
        return new FetchPage(start > end ? List.of() : asked.subList(start, end), next, false);
    }
}
