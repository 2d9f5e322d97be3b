package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** Components that belong together under one name. */
final class GroupView implements PartView {

    private final Div group = new Div();
    private final Span label = new Span();
    private final Screen screen;
    private final PartsLayout layout;

    GroupView(Screen screen, Part part) {
        this.screen = screen;
        layout = new PartsLayout(screen, part.parts());
        dress(group, label, part);
        group.add(label, layout);
    }

    /** A group that assistive technology announces with its label. */
    static void dress(Div group, Span label, Part part) {
        group.addClassName("mdmc-form-group");
        if (part.flag("showOutline", true)) {
            group.addClassName("mdmc-form-outlined");
        }
        label.addClassName("mdmc-form-group-label");
        label.setId("form-group-" + UUID.randomUUID());
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", label.getId().orElseThrow());
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void show(Placed placed) {
        label.setText(screen.line(placed, "label"));
        label.setVisible(!label.getText().isBlank());
        layout.show(placed.parts());
    }

    @Override
    public List<PartView> inner() {
        return layout.views();
    }
}
