package com.mdmcmusicads.app.dunning;

import static com.mdmcmusicads.app.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.interest.InterestRates;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.PayAddress;
import com.mdmcmusicads.app.texts.SomeTexts;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Overdue ONE =
            new Overdue("1", "F2026-00012", euros("240.00"), euros("240.00"), LocalDate.of(2026, 11, 3));
    private static final Overdue TWO =
            new Overdue("2", "F2026-00013", euros("1200.00"), euros("1100.00"), LocalDate.of(2026, 11, 10));

    private Letters letters;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void anAgencyWithAnAccountAndAPageToPay() throws IOException {
        var company = mock(Company.class);
        when(company.seller())
                .thenReturn(new Seller(
                        "MDMC Music Ads",
                        "SAS",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "FR",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "FR7630006000011234567890189",
                        "AGRIFRPP",
                        false));
        ObjectProvider<PayAddress> addresses = mock(ObjectProvider.class);
        when(addresses.getIfAvailable()).thenReturn(id -> Optional.of("https://mdmc.example/p/" + id));
        var rates = mock(InterestRates.class);
        when(rates.on(any())).thenReturn(new BigDecimal("12.15"));
        letters = new Letters(company, addresses, rates, SomeTexts.all());
    }

    @Test
    void reminderNamesTheInvoiceTheDayTheAmountAndTheWaysToPay() {
        var mail = propose(Stage.REMINDER_1, Locale.FRENCH, BillingParty.Kind.COMPANY, ONE);
        assertThat(mail.subject()).isEqualTo("Votre facture F2026-00012 est arrivée à échéance");
        assertThat(mail.body())
                .startsWith("Bonjour Ada Essai,\n\n")
                .contains("• F2026-00012, échue le 3 novembre 2026\u00a0: 240,00\u00a0€ TTC")
                .contains("[Payer la facture F2026-00012 en ligne](https://mdmc.example/p/1)")
                .contains("FR76\u00a03000")
                .doesNotContain("L441-10")
                .endsWith("Bien à vous,\nMDMC Music Ads");
    }

    @Test
    void oneMailListsAllInvoicesAndWhatIsLeftOfThem() {
        var mail = propose(Stage.REMINDER_2, Locale.FRENCH, BillingParty.Kind.COMPANY, ONE, TWO);
        assertThat(mail.subject()).contains("1\u202f340,00\u00a0€");
        assertThat(mail.body())
                .contains("• F2026-00012")
                .contains("• F2026-00013, échue le 10 novembre 2026\u00a0: il reste 1\u202f100,00\u00a0€")
                .contains("F2026-00012, F2026-00013");
        assertThat(mail.invoiceIds()).containsExactly("1", "2");
    }

    @Test
    void formalNoticeSaysTheLawOfProfessionalsToProfessionalsOnly() {
        var company = propose(Stage.NOTICE, Locale.FRENCH, BillingParty.Kind.COMPANY, ONE);
        assertThat(company.body()).contains("met en demeure").contains("L441-10", "D441-5", "12,15\u00a0%");

        var person = propose(Stage.NOTICE, Locale.FRENCH, BillingParty.Kind.PERSON, ONE);
        assertThat(person.body()).contains("1344 et 1231-6").doesNotContain("L441-10", "40\u00a0€");
    }

    @Test
    void englishClientReadsEnglish() {
        var mail = propose(Stage.NOTICE, Locale.ENGLISH, BillingParty.Kind.COMPANY, ONE);
        assertThat(mail.subject()).isEqualTo("Formal notice to pay – invoice F2026-00012");
        assertThat(mail.body()).contains("3 November 2026").contains("€240.00").contains("€40 per invoice");
    }

    private Proposal propose(Stage stage, Locale language, BillingParty.Kind kind, Overdue... invoices) {
        var party = new BillingParty(
                "c",
                kind,
                "Label d’Essai SARL",
                "Label d’Essai",
                "Ada Essai",
                "ada@exemple.fr",
                language,
                null,
                null,
                null,
                null,
                "FR",
                null,
                null,
                null,
                null,
                FiscalPosition.FRANCE,
                Money.EURO,
                30,
                null);
        return letters.propose(party, stage, List.of(invoices), TODAY);
    }
}
