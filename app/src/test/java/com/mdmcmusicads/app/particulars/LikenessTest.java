package com.mdmcmusicads.app.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, FR, +33612345678",
        "+33 6 12 34 56 78, FR, +33612345678",
        "0033612345678, BE, +33612345678",
        "+33 (0)6 12 34 56 78, FR, +33612345678",
        "0612345678, , +33612345678",
        "0470 12 34 56, BE, +32470123456",
        "07700 900123, GB, +447700900123",
        "514 555 0199, CA, +15145550199",
        "0901 234 567, VN, VN0901234567"
    })
    void aNumberIsOneNumberHoweverItIsWritten(String written, String country, String meant) {
        assertThat(Likeness.of(null, written, country).phone()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Élodie  D’Arc, elodiedarc", "ELODIE D'ARC, elodiedarc", "A$AP Été!, aapete", "東京 事変, 東京事変"})
    void anArtistIsOneArtistWithoutAccentsCapitalsAndSigns(String written, String meant) {
        assertThat(Likeness.of(written, null, null).artist()).isEqualTo(meant);
    }

    @Test
    void tooLittleSaysNothing() {
        assertThat(Likeness.of(null, null, null)).isEqualTo(new Likeness(null, null));
        assertThat(Likeness.of("!!", "123", "FR")).isEqualTo(new Likeness(null, null));
    }
}
