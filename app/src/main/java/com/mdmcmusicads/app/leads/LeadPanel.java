package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.Component;

/** What another module adds to the page of a lead; one bean a panel. */
public interface LeadPanel {

    /** Message key of its heading. */
    String heading();

    /** Whether this reader may see it. */
    default boolean isFor(Person reader) {
        return true;
    }

    /** What it shows of this lead to whoever reads; it keeps itself up to date. */
    Component of(LeadPerson lead);
}
