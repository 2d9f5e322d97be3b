package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** Stands where a list would be while the list has nothing to show. */
public class EmptyPanel extends Div {

    public EmptyPanel() {
        addClassName("panel");
    }

    /** @param why what to say instead of the list, asked only when it is empty */
    public void standFor(Component list, boolean isEmpty, Supplier<EmptyState> why) {
        list.setVisible(!isEmpty);
        removeAll();
        setVisible(isEmpty);
        if (isEmpty) {
            add(why.get());
        }
    }
}
