package com.mdmcmusicads.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.clients.Standing.Why;
import com.mdmcmusicads.app.clients.VatCheck.Outcome;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void franceIsTaxedInFrance() {
        assertThat(company("FR", "75011", null, null)).isEqualTo(new Standing(FiscalPosition.FRANCE, Why.IN_FRANCE));
        assertThat(company("MC", "98000", null, null)).isEqualTo(new Standing(FiscalPosition.FRANCE, Why.IN_FRANCE));
        assertThat(company("FR", "97400", null, null)).isEqualTo(new Standing(FiscalPosition.FRANCE, Why.OVERSEAS));
        assertThat(company("MQ", null, null, null).why()).isEqualTo(Why.OVERSEAS);
    }

    @Test
    void onlyAConfirmedNumberTurnsTheChargeAround() {
        assertThat(company("DE", "10115", "DE136695976", Outcome.VALID))
                .isEqualTo(new Standing(FiscalPosition.EU_REVERSE_CHARGE, Why.VAT_NUMBER_CHECKED));
        assertThat(company("DE", "10115", "DE136695976", Outcome.INVALID))
                .isEqualTo(new Standing(FiscalPosition.FRANCE, Why.VAT_NUMBER_REFUSED));
        assertThat(company("DE", "10115", "DE136695976", Outcome.UNKNOWN))
                .isEqualTo(new Standing(FiscalPosition.FRANCE, Why.VAT_NUMBER_TO_VERIFY));
        assertThat(company("DE", "10115", "DE136695976", null).why()).isEqualTo(Why.VAT_NUMBER_TO_VERIFY);
        assertThat(company("DE", "10115", null, null).why()).isEqualTo(Why.NO_VAT_NUMBER);
    }

    @Test
    void beyondTheUnionOurVatEnds() {
        assertThat(company("US", null, null, null).position()).isEqualTo(FiscalPosition.OUTSIDE_EU);
        assertThat(company("GB", null, "XI123456789", Outcome.VALID).position())
                .as("Northern Ireland is in the Union for goods only")
                .isEqualTo(FiscalPosition.OUTSIDE_EU);
    }

    @Test
    void privatePeopleAreTaxedInFrance() {
        assertThat(Standing.of(Kind.PERSON, "DE", "10115", null, null))
                .isEqualTo(new Standing(FiscalPosition.FRANCE, Why.PRIVATE_PERSON));
        assertThat(Standing.of(Kind.PERSON, null, null, null, null).why()).isEqualTo(Why.COUNTRY_UNKNOWN);
    }

    private static Standing company(String country, String postcode, String number, Outcome outcome) {
        var check = outcome == null ? null : new VatCheck(outcome, Instant.EPOCH, null);
        return Standing.of(Kind.COMPANY, country, postcode, number, check);
    }
}
