package com.mdmcmusicads.app.particulars;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the agency promotes music, with the names visitors use for it. */
public enum Platform {
    YOUTUBE("youtube", "google", "google ads", "google_ads"),
    META("meta", "facebook", "instagram"),
    TIKTOK("tiktok", "tik tok", "tik_tok");

    private final List<String> names;

    Platform(String... names) {
        this.names = List.of(names);
    }

    static Optional<Platform> named(String name) {
        var folded = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(platform -> platform.names.contains(folded))
                .findFirst();
    }
}
