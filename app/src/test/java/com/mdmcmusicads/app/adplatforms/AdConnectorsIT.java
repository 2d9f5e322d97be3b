package com.mdmcmusicads.app.adplatforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.AdPlatformServers;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.adfakes.FakeGoogleAds;
import com.mdmcmusicads.app.adfakes.FakeMeta;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The connectors as the application puts them together, with its own settings. */
@IntegrationTest
class AdConnectorsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AdConnectors connectors;

    @Autowired
    private Texts texts;

    @Test
    void googleAndMetaAnswerWhereTheSettingsSay() {
        AdPlatformServers.GOOGLE
                .books()
                .open("7000000001", "Google IT", "EUR", "Europe/Paris")
                .campaign("1", "One", DAY, null)
                .day("1", DAY, "3.5", 100, 10, 2, "0");
        AdPlatformServers.META
                .books()
                .open("7000000002", "Meta IT", "EUR", "Europe/Paris")
                .campaign("2", "Two", DAY, null)
                .day("2", DAY, "4.5", 100, 10, 2, "0");

        var google = new AdAccount("7000000001", FakeGoogleAds.CREDENTIALS);
        var meta = new AdAccount("7000000002", FakeMeta.CREDENTIALS);

        assertThat(connectors.of(Platform.YOUTUBE).probe(google).accountName()).isEqualTo("Google IT");
        assertThat(connectors.of(Platform.META).probe(meta).accountName()).isEqualTo("Meta IT");
        assertThat(connectors.of(Platform.YOUTUBE).fetch(google, DAY, DAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.spend()).isEqualByComparingTo("3.5"));
        assertThat(connectors.of(Platform.META).fetch(meta, DAY, DAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.spend()).isEqualByComparingTo("4.5"));
    }

    /** Labels of fields and sentences of warnings are keys until somebody reads them. */
    @Test
    void everythingPeopleReadHasWordsInBothLanguages() {
        for (var connector : connectors.all()) {
            connector.fields().forEach(field -> {
                assertThat(isKnown(field.key())).as(field.key()).isTrue();
                assertThat(isKnown(field.key() + ".help")).as(field.key()).isTrue();
            });
        }
    }

    private boolean isKnown(String key) {
        return !texts.getTranslation(key, Locale.FRENCH).contains(key)
                && !texts.getTranslation(key, Locale.ENGLISH).contains(key);
    }
}
