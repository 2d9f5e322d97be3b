package com.mdmcmusicads.app.vat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumbersTest {

    @Test
    void sirenAndSiretCarryTheirKey() {
        assertThat(BusinessNumbers.isSiren("732829320")).isTrue();
        assertThat(BusinessNumbers.isSiret("73282932000074")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "73282932", "7328293200", "73282932A", "", "７32829320"})
    void aWrongSirenIsSeen(String digits) {
        assertThat(BusinessNumbers.isSiren(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "73282932100074", "7328293200007"})
    void aWrongSiretIsSeen(String digits) {
        assertThat(BusinessNumbers.isSiret(digits)).isFalse();
    }

    @Test
    void laPosteCountsItsEstablishmentsInItsOwnWay() {
        assertThat(BusinessNumbers.isSiret("35600000000048")).isTrue();
        assertThat(BusinessNumbers.isSiret("35600000049837")).isTrue();
        assertThat(BusinessNumbers.isSiret("35600000049838")).isFalse();
    }

    @Test
    void aFrenchVatNumberBelongsToItsSiren() {
        assertThat(BusinessNumbers.frenchVat("732829320")).isEqualTo("FR44732829320");
        assertThat(BusinessNumbers.isFrenchVat("FR44732829320")).isTrue();
        assertThat(BusinessNumbers.isFrenchVat("FR45732829320")).isFalse();
    }
}
