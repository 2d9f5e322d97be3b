package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingDetails;
import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Clients that can be invoiced, in France, elsewhere in the Union and beyond it. Their numbers have right keys and belong to
 * nobody; none has a VAT number that VIES would have to be asked about.
 */
@Component
@Order(50)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoClients implements ApplicationRunner {

    private static final Subject ORIGIN = new Subject("demo", "clients");

    private final ClientDesk clients;
    private final DemoSettings settings;

    DemoClients(ClientDesk clients, DemoSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    /** Whoever is known already stays as they are. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads()) {
            french("Disques du Large", "Nolwenn Tanguy", "compta@disquesdularge.example", "000123455");
            french("Studio Brume", "Ismaël Ferrer", "bonjour@studiobrume.example", "000234567");
            abroad("Nachtlicht Records", "Jonas Adler", "office@nachtlicht.example", "DE", "Nachtlicht Records GmbH");
            abroad("Prairie Static", "Dana Whitfield", "dana@prairiestatic.example", "US", "Prairie Static LLC");
        }
    }

    private void french(String name, String contact, String email, String siren) {
        var details = new BillingDetails(
                Kind.COMPANY,
                name + " SARL",
                null,
                "4 place du Marché",
                null,
                "29200",
                "Brest",
                "FR",
                siren,
                null,
                null,
                null);
        welcome(new NewClient(name, contact, email, null, "FR", "fr"), details);
    }

    private void abroad(String name, String contact, String email, String country, String legalName) {
        var isGerman = country.equals("DE");
        var details = new BillingDetails(
                Kind.COMPANY,
                legalName,
                null,
                isGerman ? "Torstraße 12" : "48 Canal Street",
                null,
                isGerman ? "10119" : "78701",
                isGerman ? "Berlin" : "Austin, TX",
                country,
                null,
                null,
                null,
                null);
        welcome(new NewClient(name, contact, email, null, country, "en"), details);
    }

    private void welcome(NewClient newcomer, BillingDetails details) {
        var id = clients.welcome(newcomer, ORIGIN);
        if (clients.party(id).legalName() == null) {
            clients.completeBilling(id, details);
        }
    }
}
