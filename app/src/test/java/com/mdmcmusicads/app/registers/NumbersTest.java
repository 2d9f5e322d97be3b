package com.mdmcmusicads.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Test
    void sirenIsReadAsPeopleWriteItAndChecked() {
        assertThat(Siren.read(" 732 829\u00a0320 ")).contains(new Siren("732829320"));
        assertThat(Siren.read("732829321")).isEmpty();
        assertThat(Siren.read("73282932")).isEmpty();
        assertThat(Siren.read("73282932O")).isEmpty();
        assertThat(Siren.read(null)).isEmpty();
        assertThat(new Siren("732829320")).hasToString("732\u00a0829\u00a0320");
    }

    @Test
    void siretHoldsItsSiren() {
        assertThat(Siret.read("732 829 320 00074").orElseThrow().siren()).isEqualTo(new Siren("732829320"));
        assertThat(Siret.read("73282932000075")).isEmpty();
        assertThat(Siret.read("73282932100072")).as("SIREN is wrong").isEmpty();
    }

    @Test
    void officesOfLaPosteHaveTheirOwnChecksum() {
        assertThat(Siret.read("35600000000048")).as("its seat, by Luhn").isPresent();
        assertThat(Siret.read("35600000049837")).as("an office, by the sum").isPresent();
        assertThat(Siret.read("35600000049838")).isEmpty();
    }

    @Test
    void frenchKeyIsChecked() {
        assertThat(VatNumber.of(new Siren("732829320"))).hasToString("FR44732829320");
        assertThat(VatNumber.read("fr 44 732 829 320").flatMap(VatNumber::siren))
                .contains(new Siren("732829320"));
        assertThat(VatNumber.read("FR45732829320")).isEmpty();
        assertThat(VatNumber.read("FRK7399859412")).as("new key, with a letter").isPresent();
        assertThat(VatNumber.read("FRK8399859412")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0403019261",
                "BG831650349",
                "CY10259033P",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ESA13585625",
                "ES54362315K",
                "ESX2482300W",
                "FI20774740",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IE6433435OA",
                "IE8D79739I",
                "IT00743110157",
                "LT119511515",
                "LU15027442",
                "LV40003521600",
                "MT11679112",
                "NL004495445B01",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE123456789701",
                "SI50223054",
                "SK2022749619",
                "XI123456789"
            })
    void everyMemberStateHasItsForm(String number) {
        assertThat(VatNumber.read(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB123456789",
                "GR094259216",
                "US123456789",
                "DE12345678",
                "ATX13585627",
                "FR",
                "",
                "NL004495445X01"
            })
    void othersAreRefused(String number) {
        assertThat(VatNumber.read(number)).isEmpty();
    }

    @Test
    void prefixIsNotAlwaysTheCountry() {
        assertThat(VatNumber.read("EL094259216").orElseThrow().isOf("GR")).isTrue();
        assertThat(VatNumber.read("FR44732829320").orElseThrow().isOf("MC")).isTrue();
        assertThat(VatNumber.read("DE136695976").orElseThrow().isOf("AT")).isFalse();
        assertThat(VatNumber.isMemberState("GR")).isTrue();
        assertThat(VatNumber.isMemberState("GB")).isFalse();
        assertThat(VatNumber.isMemberState("XI")).isFalse();
        assertThat(VatNumber.isMemberState(null)).isFalse();
    }
}
