package com.mdmcmusicads.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IbanTest {

    @Test
    void anIbanCarriesItsKey() {
        assertThat(Iban.isValid("FR7630006000011234567890189")).isTrue();
        assertThat(Iban.isValid("DE89370400440532013000")).isTrue();
        assertThat(Iban.isValid("FR7630006000011234567890188")).isFalse();
        assertThat(Iban.isValid("FR76 3000 6000 0112 3456 7890 189")).isFalse();
    }

    @Test
    void peopleTypeAndReadItInGroups() {
        assertThat(Iban.compact("fr76 3000\u00a06000 0112 3456 7890 189")).isEqualTo("FR7630006000011234567890189");
        assertThat(Iban.grouped("DE89370400440532013000"))
                .isEqualTo("DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000");
    }
}
