package com.mdmcmusicads.app.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://open.spotify.com/artist/1, SPOTIFY",
        "music.apple.com/fr/artist/x/1, APPLE_MUSIC",
        "http://www.youtube.com/watch?v=abc, YOUTUBE",
        "https://youtu.be/abc, YOUTUBE",
        "https://soundcloud.com/x, SOUNDCLOUD",
        "https://www.deezer.com/fr/artist/1, DEEZER",
        "https://nuitclaire.bandcamp.com, BANDCAMP",
        "https://www.instagram.com/x/, INSTAGRAM",
        "HTTPS://WWW.TIKTOK.COM/@x, TIKTOK"
    })
    void anAddressTellsWhichSiteItIs(String pasted, MusicPlace place) {
        assertThat(MusicLink.read(pasted)).get().satisfies(link -> {
            assertThat(link.place()).isEqualTo(place);
            assertThat(link.address()).startsWith("https://");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://open.spotify.com/x",
                "https://spotify.com.evil.example/x",
                "https://evilspotify.com/x",
                "https://user:pass@open.spotify.com/x",
                "https://open.spotify.com:8443/x",
                "https://open.spotify.com\\@evil.example/",
                "https://example.com/?u=open.spotify.com",
                "https://open.spotify.com/a b"
            })
    void whatIsNotSurelyOneOfTheSitesIsRefused(String pasted) {
        assertThat(MusicLink.read(pasted)).isEmpty();
    }

    @Test
    void whatFollowsTheHashIsDropped() {
        assertThat(MusicLink.read("https://youtu.be/abc?t=1#x").orElseThrow().address())
                .isEqualTo("https://youtu.be/abc?t=1");
    }
}
