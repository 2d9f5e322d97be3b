package com.mdmcmusicads.app.platforms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a campaign is shown (and costs money) or, with Google Analytics, where its visitors are counted. */
public enum Platform {
    YOUTUBE("GOOGLE_ADS", "GOOGLE"),
    META("FACEBOOK", "INSTAGRAM"),
    TIKTOK,
    GA4("GOOGLE_ANALYTICS");

    private final Set<String> alsoCalled;

    Platform(String... alsoCalled) {
        this.alsoCalled = Set.of(alsoCalled);
    }

    /** False where people are only counted: nothing is spent there, so it has no budget. */
    public boolean spends() {
        return this != GA4;
    }

    /** Whichever way it is written: {@code youtube}, {@code google-ads}, {@code Google Ads}; empty when it is none of ours. */
    public static Optional<Platform> of(String text) {
        var word = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Arrays.stream(values())
                .filter(platform -> platform.name().equals(word) || platform.alsoCalled.contains(word))
                .findFirst();
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "platforms." + name();
    }
}
