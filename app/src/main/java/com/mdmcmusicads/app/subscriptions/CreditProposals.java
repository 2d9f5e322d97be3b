package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.invoices.CreditLine;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.NewCredit;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Drafts a credit note for each invoice whose days will not all be used; accounting issues it or throws it away. */
@Component
class CreditProposals {

    private final ClientDesk clients;
    private final InvoiceDesk invoices;
    private final BillLedger ledger;
    private final Texts texts;

    CreditProposals(ClientDesk clients, InvoiceDesk invoices, BillLedger ledger, Texts texts) {
        this.clients = clients;
        this.invoices = invoices;
        this.ledger = ledger;
        this.texts = texts;
    }

    void propose(Agreement agreement, List<Credit> credits) {
        var subscription = agreement.subscription();
        var byInvoice = credits.stream()
                .filter(credit -> credit.net().isPositive())
                .collect(Collectors.groupingBy(Credit::invoiceId, LinkedHashMap::new, Collectors.toList()));
        byInvoice.forEach((invoice, its) -> {
            var reference =
                    "subscription/%s/credit/%d/%s".formatted(subscription.id(), subscription.revision(), invoice);
            var language = clients.party(subscription.clientId().toString()).language();
            var draft = invoices.creditNote(new NewCredit(invoice, lines(its), reason(its, language), reference));
            its.forEach(credit -> ledger.credited(credit, draft));
        });
    }

    private static List<CreditLine> lines(List<Credit> credits) {
        return credits.stream()
                .map(credit -> new CreditLine(credit.position(), credit.net()))
                .toList();
    }

    private String reason(List<Credit> credits, Locale language) {
        var first = credits.get(0);
        return texts.say(
                language,
                "subscriptions.credit.reason",
                DayText.full(first.from(), language),
                DayText.full(first.until().minusDays(1), language));
    }
}
