package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.dunning.Dunner;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.processes.receivables.PaymentCollection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which invoice a task is about. */
@org.springframework.stereotype.Component
class InvoiceSubjects implements TaskSubjects {

    private final ReceivableDesk receivables;
    private final InvoiceDesk invoices;
    private final ClientDesk clients;
    private final Dunner dunner;

    InvoiceSubjects(ReceivableDesk receivables, InvoiceDesk invoices, ClientDesk clients, Dunner dunner) {
        this.receivables = receivables;
        this.invoices = invoices;
        this.clients = clients;
        this.dunner = dunner;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(PaymentCollection.KEY);
    }

    /** A credit note owes nothing, but it has a number and a client too. */
    @Override
    public Optional<Description> describe(String businessKey) {
        return receivables
                .balance(businessKey)
                .map(owed -> new Description("invoice", owed.number(), name(owed), null))
                .or(() -> invoices.find(businessKey)
                        .map(sheet -> new Description(
                                "invoice", sheet.number(), sheet.buyer().name(), null)));
    }

    @Override
    public Component card(String businessKey) {
        return receivables
                .balance(businessKey)
                .<Component>map(owed -> new InvoiceCard(owed, name(owed), dunner.disputeReason(businessKey)))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("collection.card.gone")));
    }

    private String name(Balance owed) {
        return Optional.ofNullable(clients.names(Set.of(owed.clientId())).get(owed.clientId()))
                .map(ClientName::name)
                .orElse("–");
    }
}
