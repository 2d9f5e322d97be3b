package com.mdmcmusicads.app.inbox;

import com.vaadin.flow.component.html.Div;

/** A line over the open task about something others do with it; empty means nothing to say. */
class Banner extends Div {

    Banner(String tone) {
        addClassName("task-banner");
        getElement().setAttribute("data-tone", tone);
        getElement().setAttribute("role", "status");
        say("");
    }

    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
    }
}
