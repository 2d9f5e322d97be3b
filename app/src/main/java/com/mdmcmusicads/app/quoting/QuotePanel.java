package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another module hangs on the page of a quote; one bean a panel. */
public interface QuotePanel {

    /** Message key of its heading. */
    String titleKey();

    /** What it shows of this quote; nothing where there is nothing to show. */
    Optional<Component> content(QuoteSheet quote);
}
