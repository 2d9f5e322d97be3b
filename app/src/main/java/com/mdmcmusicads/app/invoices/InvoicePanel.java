package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What another module adds to the page of an issued invoice; one bean a panel. */
public interface InvoicePanel {

    /** Small ones stand first. */
    int order();

    /** Message key of its heading. */
    String titleKey();

    /** Who sees it. */
    Set<Role> roles();

    /** What it shows of this invoice; it keeps itself up to date. */
    Component content(String invoiceId);
}
