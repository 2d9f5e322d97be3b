package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.CheckoutOrder;
import com.mdmcmusicads.app.payments.MethodKind;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.payments.OnlinePayments.SetupOrder;
import com.mdmcmusicads.app.texts.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a client to the provider's page, for what is open at this moment. */
@Component
class Cashier {

    /** Debits by SEPA and, for us, PayPal are in euros only. */
    private static final Set<MethodKind> OTHER_CURRENCIES = EnumSet.of(MethodKind.CARD);

    private final OnlinePayments payments;
    private final ClientDesk clients;
    private final PayLinks links;
    private final AuditTrail trail;
    private final Texts texts;

    Cashier(OnlinePayments payments, ClientDesk clients, PayLinks links, AuditTrail trail, Texts texts) {
        this.payments = payments;
        this.clients = clients;
        this.links = links;
        this.trail = trail;
        this.texts = texts;
    }

    /** The address of a page of the provider. */
    String pay(Owed owed, String token, boolean save, Locale language) {
        var sheet = owed.sheet();
        var methods = owed.open().currency().equals(Money.EURO) ? MethodKind.TO_PAY : OTHER_CURRENCIES;
        var address = payments.checkout(new CheckoutOrder(
                sheet.id(),
                sheet.clientId(),
                sheet.buyer().email(),
                owed.open(),
                texts.say(language, "paylinks.label", sheet.number()),
                methods,
                save,
                links.address(token) + "?back=1&lang=" + language.getLanguage(),
                language));
        trail.record(
                "invoice.online-payment-begun",
                new Subject("invoice", sheet.id()),
                Map.of("amount", owed.open().toString()));
        return address;
    }

    /** The address of a page of the provider. */
    String leaveMethod(String clientId, String token, Locale language) {
        var party = clients.party(clientId);
        return payments.setup(new SetupOrder(
                clientId,
                party.email(),
                MethodKind.TO_KEEP,
                links.address(token) + "?back=1&lang=" + language.getLanguage(),
                language));
    }
}
