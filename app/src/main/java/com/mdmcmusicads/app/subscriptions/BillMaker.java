package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.mentions.MentionsMissing;
import com.mdmcmusicads.app.mentions.Missing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a planned bill an invoice, or says what it lacks; the caller holds the subscription. */
@Component
class BillMaker {

    private final ClientDesk clients;
    private final InvoiceDesk invoices;
    private final BillWriter writer;
    private final BillLedger ledger;
    private final Edits edits;
    private final SubscriptionTrail trail;

    BillMaker(
            ClientDesk clients,
            InvoiceDesk invoices,
            BillWriter writer,
            BillLedger ledger,
            Edits edits,
            SubscriptionTrail trail) {
        this.clients = clients;
        this.invoices = invoices;
        this.writer = writer;
        this.ledger = ledger;
        this.edits = edits;
        this.trail = trail;
    }

    /** False when the law wants something on the invoice that is not known: nothing was drawn, the reasons are kept. */
    boolean make(Agreement agreement, PlannedBill bill) {
        if (bill.isFree()) {
            ledger.billed(bill, null);
            return true;
        }
        var party = clients.party(bill.clientId().toString());
        var invoice = writer.write(bill, party.language());
        var id = issue(agreement, invoice);
        if (id.isEmpty()) {
            return false;
        }
        ledger.billed(bill, id.get());
        trail.record(
                "subscription.billed",
                agreement,
                Map.of(
                        "invoice", id.get(),
                        "from", bill.period().from(),
                        "last", bill.period().last(),
                        "amount", bill.net()));
        return true;
    }

    private Optional<String> issue(Agreement agreement, NewInvoice invoice) {
        try {
            return Optional.of(invoices.draftAndIssue(invoice));
        } catch (MentionsMissing incomplete) {
            block(agreement, incomplete.missing());
            return Optional.empty();
        }
    }

    private void block(Agreement agreement, List<Missing> missing) {
        var codes = missing.stream().map(Missing::code).distinct().collect(Collectors.joining(","));
        edits.block(agreement.subscription().id(), codes);
        trail.record("subscription.blocked", agreement, Map.of("missing", codes));
    }
}
