package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingDetails;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Clients who can be invoiced, and what they buy. */
@Component
public class Billed {

    /** Belongs to nobody; its key is right. */
    public static final String SIREN = "732829320";

    private final ClientDesk clients;

    Billed(ClientDesk clients) {
        this.clients = clients;
    }

    /** A French company with everything an invoice needs; gives its id. */
    public String company(String name) {
        var id = stranger(name);
        clients.completeBilling(id, details(SIREN));
        return id;
    }

    /** Somebody of whom only the name is known. */
    public String stranger(String name) {
        var someone = new NewClient(name, "Ada Essai", UUID.randomUUID() + "@exemple.fr", null, "FR", "fr");
        return clients.welcome(someone, new Subject("lead", UUID.randomUUID().toString()));
    }

    /** A private person in France. */
    public String person(String name) {
        var id = stranger(name);
        clients.completeBilling(
                id,
                new BillingDetails(
                        BillingParty.Kind.PERSON,
                        name,
                        null,
                        "3 rue d’Essai",
                        null,
                        "69001",
                        "Lyon",
                        "FR",
                        null,
                        null,
                        null,
                        null));
        return id;
    }

    public static BillingDetails details(String siren) {
        return new BillingDetails(
                BillingParty.Kind.COMPANY,
                "Label d’Essai SARL",
                null,
                "3 rue d’Essai",
                null,
                "69001",
                "Lyon",
                "FR",
                siren,
                null,
                null,
                null);
    }

    /** A month of one platform. */
    public static NewLine fee(String amount) {
        return new NewLine(
                "Gestion YouTube",
                null,
                BigDecimal.ONE,
                "MON",
                Money.euros(amount),
                BigDecimal.ZERO,
                Revenue.FEE,
                "YOUTUBE");
    }

    public static NewInvoice month(String clientId, String amount) {
        return month(clientId, null, fee(amount));
    }

    public static NewInvoice month(String clientId, String reference, NewLine... lines) {
        return new NewInvoice(
                clientId, List.of(lines), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), null, null, reference);
    }
}
