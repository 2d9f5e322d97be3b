package com.mdmcmusicads.app.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where music can be heard or an artist be followed, known by the name of the site. */
enum MusicPlace {
    SPOTIFY("Spotify", "spotify.com", "spotify.link"),
    APPLE_MUSIC("Apple Music", "music.apple.com"),
    YOUTUBE("YouTube", "youtube.com", "youtu.be"),
    SOUNDCLOUD("SoundCloud", "soundcloud.com"),
    DEEZER("Deezer", "deezer.com", "deezer.page.link"),
    BANDCAMP("Bandcamp", "bandcamp.com"),
    INSTAGRAM("Instagram", "instagram.com"),
    TIKTOK("TikTok", "tiktok.com");

    private final String title;
    private final List<String> sites;

    MusicPlace(String title, String... sites) {
        this.title = title;
        this.sites = List.of(sites);
    }

    String title() {
        return title;
    }

    /** The site itself or a part of it; never one that only ends alike. */
    static Optional<MusicPlace> at(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(place -> place.sites.stream().anyMatch(site -> name.equals(site) || name.endsWith("." + site)))
                .findFirst();
    }
}
