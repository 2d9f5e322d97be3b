package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public class Panel extends Section {

    public Panel(String title, Component... content) {
        addClassName("panel");
        add(new H2(title));
        add(content);
    }

    /** Instead of everything that stands below the heading. */
    public void fill(Component content) {
        getChildren().skip(1).toList().forEach(Component::removeFromParent);
        add(content);
    }
}
