package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.clients.ClientCases;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceReaders;
import com.mdmcmusicads.app.invoices.InvoiceSummary;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.receivables.PaymentCollection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The collections that run for a client, one for each invoice and credit note its reader may see. */
@Component
class CollectionCases implements ClientCases {

    private final InvoiceDesk invoices;
    private final InvoiceReaders readers;
    private final CurrentAccount account;
    private final Texts texts;

    CollectionCases(InvoiceDesk invoices, InvoiceReaders readers, CurrentAccount account, Texts texts) {
        this.invoices = invoices;
        this.readers = readers;
        this.account = account;
        this.texts = texts;
    }

    @Override
    public List<ClientCase> of(String clientId, int limit) {
        var reader = account.require();
        return invoices.ofClient(clientId).stream()
                .filter(InvoiceSummary::isIssued)
                .limit(limit)
                .filter(invoice -> readers.mayRead(reader, invoice.id()))
                .map(invoice -> collection(invoice, reader))
                .toList();
    }

    private ClientCase collection(InvoiceSummary invoice, Person reader) {
        return new ClientCase(
                PaymentCollection.KEY,
                invoice.id(),
                texts.say(reader.language(), "collection.case." + invoice.kind(), invoice.number()),
                invoice.route());
    }
}
