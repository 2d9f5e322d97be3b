package com.mdmcmusicads.app.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuoteStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SENT, false",
        "DRAFT, ACCEPTED, false",
        "TO_APPROVE, SENT, true",
        "SENT, ACCEPTED, true",
        "VIEWED, SENT, false",
        "EXPIRED, ACCEPTED, false",
        "DECLINED, DRAFT, true",
        "ACCEPTED, DRAFT, false",
        "CANCELLED, DRAFT, false"
    })
    void aMoveIsDrawnOrRefused(QuoteState from, QuoteState to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void nothingBecomesWhatItIs(QuoteState state) {
        assertThat(state.mayBecome(state)).isFalse();
    }

    @Test
    void onlyWhatWasSignedOrWithdrawnIsFinal() {
        assertThat(QuoteState.values())
                .filteredOn(QuoteState::isFinal)
                .containsExactly(QuoteState.ACCEPTED, QuoteState.CANCELLED);
    }
}
