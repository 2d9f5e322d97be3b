package com.mdmcmusicads.app.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.money.Money;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each test gives back what it changed: the agency is one for all. */
@IntegrationTest
@Transactional
class CompanyIT {

    @Autowired
    Company company;

    @Test
    void numbersAreKeptWithoutTheirSpaces() {
        company.describe(
                agency("732 829 320", "FR44 732829320", "FR76 3000 6000 0112 3456 7890 189"), company.version());

        assertThat(company.seller())
                .extracting(Seller::siren, Seller::vatNumber, Seller::iban, Seller::shareCapital)
                .containsExactly("732829320", "FR44732829320", "FR7630006000011234567890189", Money.euros("10000"));
    }

    @Test
    void eachWrongNumberIsSaidAtItsField() {
        var before = company.seller();

        assertThatThrownBy(() -> company.describe(
                        agency("732829321", "FR45732829320", "FR7630006000011234567890188"), company.version()))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .extracting(InvalidInput::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("siren", "siret", "vatNumber", "iban");
        assertThat(company.seller()).isEqualTo(before);
    }

    @Test
    void theSlowerOfTwoIsToldAndChangesNothing() {
        var seen = company.version();
        company.describe(agency("732829320", null, null), seen);

        assertThatThrownBy(() -> company.describe(agency(null, null, null), seen))
                .isInstanceOf(CompanyChanged.class);
        assertThat(company.seller().siren()).isEqualTo("732829320");
    }

    private static Seller agency(String siren, String vat, String iban) {
        return new Seller(
                "  Agence d’essai ",
                "SAS",
                Money.euros("10000"),
                "1 rue d’Essai",
                "",
                "75001",
                "Paris",
                "FR",
                siren,
                siren == null ? null : "73282932000074",
                "Paris",
                vat,
                "a@example.org",
                null,
                iban,
                null,
                false);
    }
}
