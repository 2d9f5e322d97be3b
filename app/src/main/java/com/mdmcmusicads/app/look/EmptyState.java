package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows when it has nothing: why, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String title, String whatNext, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(whatNext));
        add(actions);
    }
}
