package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What another module hangs on the page of a client; one bean a panel. */
public interface ClientPanel {

    /** Panels stand by it, the lowest first. */
    int order();

    /** Message key of its heading. */
    String titleKey();

    /** Who sees it: one of these roles is enough. */
    Set<Role> roles();

    /** What it shows of this client to whoever reads; it keeps itself up to date. */
    Component content(String clientId);
}
