package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.html.Span;

/** The agency's mark: five bars of sound that draw an M, the middle one in cassis. */
public class Logo extends Span {

    private static final String MARK = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" fill="currentColor" aria-hidden="true">
              <rect x="2" y="4" width="5.5" height="32" rx="1.5"/>
              <rect x="9.6" y="12" width="5.5" height="24" rx="1.5"/>
              <rect class="brand-accent" x="17.25" y="20" width="5.5" height="16" rx="1.5"/>
              <rect x="24.9" y="12" width="5.5" height="24" rx="1.5"/>
              <rect x="32.5" y="4" width="5.5" height="32" rx="1.5"/>
            </svg>
            """;

    public Logo() {
        addClassName("logo");
        getElement().setProperty("innerHTML", MARK);
    }
}
