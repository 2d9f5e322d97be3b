package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.texts.Folded;
import com.mdmcmusicads.app.vat.FiscalPosition;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A signing artist or company. */
@Entity
class Client {

    @Id
    @UuidGenerator
    private UUID id;

    @Version
    private int version;

    private String name;
    private String contact;
    private String email;
    private String phone;
    private String country;
    private String language;
    private Instant createdAt;
    private String searchWords;

    @Embedded
    private Billing billing = Billing.UNKNOWN;

    @Embedded
    private Terms terms = Terms.USUAL;

    @Enumerated(EnumType.STRING)
    private VatCheck.Outcome vatOutcome;

    private Instant vatCheckedAt;
    private String vatConsultation;

    @Enumerated(EnumType.STRING)
    @Column(name = "position")
    private FiscalPosition fiscalPosition = FiscalPosition.FRANCE;

    private boolean billable;

    protected Client() {}

    Client(NewClient given, Instant now) {
        name = given.name();
        contact = given.contact();
        email = given.email().toLowerCase(Locale.ROOT);
        phone = given.phone();
        country = given.country();
        language = given.language();
        createdAt = now;
        derive();
    }

    /** What VIES said of the old number says nothing of a new one. */
    void bill(BillingDetails details) {
        if (!Objects.equals(details.vatNumber(), billing.vatNumber())) {
            checked(null);
        }
        country = details.country();
        billing = Billing.of(details);
        derive();
    }

    void called(String newName, String newLanguage, Terms newTerms) {
        name = newName;
        language = newLanguage;
        terms = newTerms;
        derive();
    }

    void spokenForBy(String person, String address, String number) {
        contact = person;
        email = address;
        phone = number;
        derive();
    }

    void checked(VatCheck check) {
        vatOutcome = check == null ? null : check.outcome();
        vatCheckedAt = check == null ? null : check.at();
        vatConsultation = check == null ? null : check.consultation();
        derive();
    }

    private void derive() {
        fiscalPosition = standing().position();
        billable = party().isComplete();
        searchWords = Folded.of(name, contact, email, billing.legalName(), billing.siren(), billing.vatNumber());
    }

    Standing standing() {
        return Standing.of(billing.kind(), country, billing.postcode(), billing.vatNumber(), vatCheck());
    }

    VatCheck vatCheck() {
        return vatOutcome == null ? null : new VatCheck(vatOutcome, vatCheckedAt, vatConsultation);
    }

    BillingDetails details() {
        return billing.details(country);
    }

    BillingParty party() {
        return new BillingParty(
                id == null ? null : id(),
                billing.kind(),
                billing.legalName(),
                name,
                contact,
                billing.email() == null ? email : billing.email(),
                Locale.forLanguageTag(language),
                billing.street(),
                billing.extra(),
                billing.postcode(),
                billing.city(),
                country,
                billing.siren(),
                billing.siret(),
                billing.vatNumber(),
                vatCheck(),
                fiscalPosition,
                terms.currency(),
                terms.paymentDays(),
                billing.purchaseOrder());
    }

    String id() {
        return id.toString();
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    String country() {
        return country;
    }

    String language() {
        return language;
    }

    Terms terms() {
        return terms;
    }

    Instant createdAt() {
        return createdAt;
    }

    ClientName named() {
        return new ClientName(id(), name, email);
    }

    String route() {
        return "clients/" + id;
    }
}
