package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A text or HTML view: what its author wrote and the data filled in, sanitised on the server. */
final class MarkupView implements PartView {

    private final Div content = new Div();
    private final Screen screen;
    private final String setting;

    MarkupView(Screen screen, String setting) {
        this.screen = screen;
        this.setting = setting;
        content.addClassName("mdmc-form-text");
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void show(Placed placed) {
        content.getElement().setProperty("innerHTML", screen.markup(placed, setting));
    }
}
