package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;

/** Shows in the menu, beside the name of a page, how much waits there. */
public interface MenuFigure {

    /** The address of the page, as in its {@code @Route}. */
    String page();

    /** A new one for each menu; it keeps itself up to date and hides while there is nothing to say. */
    Component create();
}
