package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoicePanel;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Set;

/** How far an invoice is on its way through the approved platform, on its page. */
@org.springframework.stereotype.Component
class EInvoicePanel implements InvoicePanel {

    private final EInvoiceDesk desk;
    private final CurrentAccount account;
    private final Signals signals;

    EInvoicePanel(EInvoiceDesk desk, CurrentAccount account, Signals signals) {
        this.desk = desk;
        this.account = account;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "einvoicing.panel";
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.ACCOUNTING, Role.SALES, Role.DIRECTION);
    }

    @Override
    public Component content(String invoiceId) {
        var mayWrite = account.require().roles().contains(Role.ACCOUNTING);
        return new EInvoiceWay(desk, signals, invoiceId, mayWrite);
    }
}
