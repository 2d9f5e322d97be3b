package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** The invoices of a client on the client's page. */
@org.springframework.stereotype.Component
class InvoicesOfClient implements ClientPanel {

    private final InvoiceBook book;
    private final CurrentAccount account;
    private final Signals signals;

    InvoicesOfClient(InvoiceBook book, CurrentAccount account, Signals signals) {
        this.book = book;
        this.account = account;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "invoicebook.title";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public Component content(String clientId) {
        return new ClientInvoices(clientId, book, account.require(), signals);
    }
}
