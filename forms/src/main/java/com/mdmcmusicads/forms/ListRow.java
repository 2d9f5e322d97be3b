package com.mdmcmusicads.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.IntConsumer;

/** One row of a list with the button that removes it. */
final class ListRow extends Div {

    private final Screen screen;
    private final PartsLayout layout;
    private final Button remove = new Button(VaadinIcon.TRASH.create());
    private int index;

    ListRow(Screen screen, Part list, IntConsumer removing) {
        this.screen = screen;
        layout = new PartsLayout(screen, list.parts());
        addClassName("mdmc-form-list-row");
        getElement().setAttribute("role", "group");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.addClickListener(click -> removing.accept(index));
        add(layout, remove);
    }

    void show(int position, List<Placed> parts, boolean removable) {
        index = position;
        getElement().setAttribute("aria-label", screen.say("list.row", position + 1));
        remove.setAriaLabel(screen.say("list.remove", position + 1));
        remove.setVisible(removable);
        layout.show(parts);
    }

    List<PartView> views() {
        return layout.views();
    }

    void focus() {
        layout.views().stream()
                .filter(view -> view instanceof InputView)
                .findFirst()
                .ifPresent(PartView::focus);
    }

    void focusRemove() {
        remove.focus();
    }
}
