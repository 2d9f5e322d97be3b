package com.mdmcmusicads.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.clients.ClientContact.Role;
import com.mdmcmusicads.app.clients.VatCheck.Outcome;
import com.mdmcmusicads.app.leads.Prospect;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is known of a client, and how people and VIES change it. */
@IntegrationTest
class ClientIT {

    @Autowired
    ClientDesk desk;

    @Autowired
    ClientEditor editor;

    @Autowired
    ClientContacts contacts;

    @Autowired
    Clients clients;

    @Autowired
    VatVerifier verifier;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestPeople people;

    @BeforeEach
    void sell() {
        people.be(people.somebody(com.mdmcmusicads.app.identity.Role.SALES));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void whatIsMissingIsNamedUntilNothingIs() {
        var id = someone(null);
        assertThat(desk.party(id).missing()).containsExactly("legalName", "street", "city", "country");
        desk.completeBilling(id, french("732 829 320", null));

        assertThat(desk.party(id).isComplete()).isTrue();
        assertThat(desk.party(id).siren()).isEqualTo("732829320");
        assertThat(desk.search("essai " + desk.party(id).email(), 5)).hasSize(1);
        assertThat(desk.names(List.of(id))).containsKey(id);
    }

    @Test
    void wrongDetailsAreRefusedFieldByFieldAndNothingIsKept() {
        var id = someone("FR");
        var wrong = new BillingDetails(
                Kind.COMPANY,
                "X",
                "pas une adresse",
                "x".repeat(201),
                null,
                "7501",
                "Paris",
                "FR",
                "123456789",
                "12345678901234",
                "FR00732829320",
                null);
        assertThatThrownBy(() -> desk.completeBilling(id, wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder(
                                        "email", "street", "postcode", "siren", "siret", "vatNumber"));
        assertThatThrownBy(() -> desk.completeBilling(id, french("732829320", "FR61999123458")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.message()).contains("FR44732829320")));
        assertThat(desk.party(id).legalName()).isNull();
    }

    @Test
    void numberOfAnotherMemberStateIsCheckedBehindTheScreen() {
        var id = someone("DE");
        desk.completeBilling(id, german("DE136695976"));
        await().until(() -> desk.party(id).position() == FiscalPosition.EU_REVERSE_CHARGE);

        assertThat(desk.party(id).vatCheck().outcome()).isEqualTo(Outcome.VALID);
        assertThat(desk.party(id).vatCheck().consultation())
                .as("our own number was told")
                .startsWith("WAPI");
        assertThat(desk.party(id).isComplete()).isTrue();
        assertThat(trail.of(new Subject("client", id), 10))
                .anyMatch(entry -> entry.action().equals("client.vat-checked"));
    }

    @Test
    void withoutAnAnswerTheNumberStaysToVerify() {
        var id = someone("DE");
        desk.completeBilling(id, german("DE999695976"));
        await().until(() -> desk.party(id).vatCheck() != null);

        assertThat(desk.party(id).vatCheck().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(desk.party(id).position()).isEqualTo(FiscalPosition.FRANCE);
        assertThat(desk.party(id).missing()).containsExactly("vatCheck");
        assertThat(clients.unanswered(1000)).contains(id);
    }

    @Test
    void anotherNumberForgetsWhatWasSaidOfTheOldOne() {
        var id = someone("DE");
        desk.completeBilling(id, german("DE136695976"));
        await().until(() -> desk.party(id).vatCheck() != null);
        desk.completeBilling(id, german("DE000695976"));
        await().until(() ->
                desk.party(id).vatCheck() != null && desk.party(id).vatCheck().outcome() == Outcome.INVALID);
        assertThat(desk.party(id).position()).isEqualTo(FiscalPosition.FRANCE);
    }

    @Test
    void twoWhoEditDifferentFieldsBothPrevail() {
        var id = someone("FR");
        var base = ClientEdit.of(clients.get(id));
        editor.correct(id, base, with(base, "city", "Lyon"), Locale.FRENCH);
        editor.correct(id, base, with(base, "street", "1 rue d’Essai"), Locale.FRENCH);
        assertThat(desk.party(id).city()).isEqualTo("Lyon");
        assertThat(desk.party(id).street()).isEqualTo("1 rue d’Essai");
    }

    @Test
    void twoWhoEditTheSameFieldAreTold() {
        var id = someone("FR");
        var base = ClientEdit.of(clients.get(id));
        editor.correct(id, base, with(base, "city", "Lyon"), Locale.FRENCH);
        assertThatThrownBy(() -> editor.correct(id, base, with(base, "city", "Nantes"), Locale.FRENCH))
                .isInstanceOfSatisfying(ClientClash.class, clash -> {
                    assertThat(clash.fields()).containsExactly("city");
                    assertThat(clash.there().get("city")).isEqualTo("Lyon");
                });
        assertThat(desk.party(id).city()).isEqualTo("Lyon");
    }

    @Test
    void termsAreWithinTheLaw() {
        var id = someone("FR");
        var base = ClientEdit.of(clients.get(id));
        for (var days : List.of("61", "-1", "x", "")) {
            assertThatThrownBy(() -> editor.correct(id, base, with(base, "paymentDays", days), Locale.ENGLISH))
                    .isInstanceOf(InvalidInput.class);
        }
        editor.correct(id, base, with(base, "paymentDays", "45"), Locale.FRENCH);
        assertThat(desk.party(id).paymentDays()).isEqualTo(45);
    }

    @Test
    void mainContactAndAnotherChangePlaces() {
        var id = someone("FR");
        var email = Prospect.someone();
        contacts.add(id, new ClientContact(null, 0, "Bo", Role.MANAGER, email.toUpperCase(Locale.ROOT), null));
        var bo = contacts.of(id).get(0);
        var before = desk.party(id).email();
        contacts.makeMain(id, bo);

        assertThat(desk.party(id).email()).isEqualTo(email);
        assertThat(contacts.of(id)).extracting(ClientContact::email).containsExactly(before);
        assertThat(desk.welcome(newcomer(before, "FR"), new Subject("lead", "later")))
                .as("a lead with the old address finds the client")
                .isEqualTo(id);
        assertThatThrownBy(() -> contacts.remove(id, bo)).isInstanceOf(ClientClash.class);
    }

    @Test
    void anAddressSpeaksFirstForOneClientOnly() {
        var id = someone("FR");
        var other = desk.party(someone("FR")).email();
        contacts.add(id, new ClientContact(null, 0, "Bo", Role.MANAGER, other, null));
        assertThatThrownBy(() -> contacts.makeMain(id, contacts.of(id).get(0))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void readersDoNotWrite() {
        var id = someone("FR");
        var base = ClientEdit.of(clients.get(id));
        people.be(people.somebody(com.mdmcmusicads.app.identity.Role.PM));
        assertThat(contacts.of(id)).isEmpty();
        assertThatThrownBy(() -> editor.correct(id, base, base, Locale.FRENCH))
                .isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(com.mdmcmusicads.app.identity.Role.SDR));
        assertThatThrownBy(() -> contacts.of(id)).isInstanceOf(AccessDeniedException.class);
    }

    private String someone(String country) {
        var email = Prospect.someone();
        return desk.welcome(newcomer(email, country), new Subject("lead", email));
    }

    private static NewClient newcomer(String email, String country) {
        return new NewClient("Essai", "Ada", email, null, country, "fr");
    }

    private static BillingDetails french(String siren, String vatNumber) {
        return new BillingDetails(
                Kind.COMPANY,
                "Essai SARL",
                null,
                "3 rue d’Essai",
                null,
                "69001",
                "Lyon",
                "FR",
                siren,
                null,
                vatNumber,
                null);
    }

    private static BillingDetails german(String vatNumber) {
        return new BillingDetails(
                Kind.COMPANY,
                "Probe GmbH",
                null,
                "Probestraße 3",
                null,
                "10115",
                "Berlin",
                "DE",
                null,
                null,
                vatNumber,
                null);
    }

    private static ClientEdit with(ClientEdit base, String field, String value) {
        Map<String, String> values = new LinkedHashMap<>(base.values());
        values.put(field, value);
        return new ClientEdit(values);
    }
}
