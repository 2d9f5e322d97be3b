package com.mdmcmusicads.app.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "youtube,YOUTUBE", "YouTube,YOUTUBE", "google-ads,YOUTUBE", "Google Ads,YOUTUBE", "facebook,META",
        " Meta ,META", "tiktok,TIKTOK", "TikTok,TIKTOK", "ga4,GA4", "google_analytics,GA4"
    })
    void aPlatformIsKnownByEachOfItsNames(String written, Platform platform) {
        assertThat(Platform.of(written)).contains(platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "myspace", "you tube", "YOUTUBE;drop", "ΜETA"})
    void whatIsNoPlatformIsRefused(String written) {
        assertThat(Platform.of(written)).isEmpty();
    }

    @Test
    void nothingIsSpentWherePeopleAreOnlyCounted() {
        assertThat(Platform.GA4.spends()).isFalse();
        assertThat(Platform.TIKTOK.spends()).isTrue();
    }
}
