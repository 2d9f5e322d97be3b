package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What another module hangs on the page of an ad account; one bean a panel. */
public interface AdAccountPanel {

    /** Panels stand by it, the lowest first. */
    int order();

    /** Message key of its heading. */
    String titleKey();

    /** Who sees it: one of these roles is enough. */
    Set<Role> roles();

    /** What it shows of this account to whoever reads; it keeps itself up to date. */
    Component content(String accountId);
}
