package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.math.BigDecimal;

/** Components that never change: a line, a gap, or nothing at all. */
record StillView(Component component) implements PartView {

    private static final int TALLEST = 1_000;

    static StillView separator() {
        Hr line = new Hr();
        line.addClassName("mdmc-form-separator");
        return new StillView(line);
    }

    static StillView spacer(Part part) {
        Div gap = new Div();
        gap.addClassName("mdmc-form-spacer");
        gap.getElement().setAttribute("aria-hidden", "true");
        int height = part.number("height").map(BigDecimal::intValue).orElse(60);
        gap.setHeight(Math.max(0, Math.min(height, TALLEST)) + "px");
        return new StillView(gap);
    }

    /** A button submits elsewhere and an expression has no face. */
    static StillView nothing() {
        Div nothing = new Div();
        nothing.setVisible(false);
        return new StillView(nothing);
    }

    @Override
    public void show(Placed placed) {
        // nothing in it depends on the data
    }
}
