package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.util.Locale;

/** Who buys on the sample invoices: in France, in the Union, outside it, and a private person. */
final class SampleBuyers {

    private SampleBuyers() {}

    static BillingParty french(Locale language) {
        return company(
                "Label Horizon SAS",
                language,
                "14 bis avenue de la République",
                "69003",
                "Lyon",
                "FR",
                "552100554",
                "FR96552100554",
                FiscalPosition.FRANCE);
    }

    static BillingParty german() {
        return company(
                "Schallwelle GmbH",
                Locale.ENGLISH,
                "Torstraße 1",
                "10119",
                "Berlin",
                "DE",
                null,
                "DE136695976",
                FiscalPosition.EU_REVERSE_CHARGE);
    }

    static BillingParty swiss() {
        return company(
                "Alpenklang AG",
                Locale.ENGLISH,
                "Bahnhofstrasse 1",
                "8001",
                "Zürich",
                "CH",
                null,
                null,
                FiscalPosition.OUTSIDE_EU);
    }

    private static BillingParty company(
            String name,
            Locale language,
            String street,
            String postcode,
            String city,
            String country,
            String siren,
            String vatNumber,
            FiscalPosition position) {
        return new BillingParty(
                "client",
                BillingParty.Kind.COMPANY,
                name,
                name,
                "Claire Dubois",
                "factures@horizon.example",
                language,
                street,
                "Bâtiment C",
                postcode,
                city,
                country,
                siren,
                siren == null ? null : siren + "00013",
                vatNumber,
                null,
                position,
                Money.EURO,
                30,
                null);
    }

    static BillingParty person() {
        return new BillingParty(
                "client",
                BillingParty.Kind.PERSON,
                "Zoë Lœwenstein",
                "ZOË",
                null,
                "zoe@exemple.fr",
                Locale.FRENCH,
                "3 place d’Armes",
                null,
                "57000",
                "Metz",
                "FR",
                null,
                null,
                null,
                null,
                FiscalPosition.FRANCE,
                Money.EURO,
                15,
                null);
    }
}
