package com.mdmcmusicads.app.decisioncases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseValueTest {

    @Test
    void cellsAreReadAsTheColumnSays() {
        assertThat(CaseValue.read("1 500,50", "double")).isEqualTo(1500.5);
        assertThat(CaseValue.read("3", "integer")).isEqualTo(3);
        assertThat(CaseValue.read("oui", "boolean")).isEqualTo(true);
        assertThat(CaseValue.read("12", "string")).isEqualTo("12");
        assertThat(CaseValue.read("\"\"", "string")).isEqualTo("");
        assertThat(CaseValue.read("", "double")).isNull();
    }

    @Test
    void aColumnWithoutATypeTakesWhatTheCellLooksLike() {
        assertThat(CaseValue.read("2", "")).isEqualTo(2.0);
        assertThat(CaseValue.read("vrai", "")).isEqualTo(true);
        assertThat(CaseValue.read("FR", "")).isEqualTo("FR");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> CaseValue.read("beaucoup", "double")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseValue.read("peut-être", "boolean")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseValue.read("1,5", "integer")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> CaseValue.read("demain", "date")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void expectationsAreComparedByValueNotByForm() {
        assertThat(CaseValue.matches("43", List.of(43.0))).isTrue();
        assertThat(CaseValue.matches("non", List.of(false))).isTrue();
        assertThat(CaseValue.matches("A; B", List.of("A", "B"))).isTrue();
        assertThat(CaseValue.matches("B; A", List.of("A", "B"))).isFalse();
        assertThat(CaseValue.matches("–", List.of())).isTrue();
        assertThat(CaseValue.matches("A", List.of())).isFalse();
        assertThat(CaseValue.matches("\"\"", List.of(""))).isTrue();
    }
}
