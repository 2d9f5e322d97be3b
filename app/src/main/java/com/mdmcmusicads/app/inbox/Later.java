package com.mdmcmusicads.app.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;

/** Something that is only made when somebody looks at it. */
class Later extends Div {

    private final SerializableSupplier<Component> content;

    Later(SerializableSupplier<Component> content) {
        this.content = content;
        addClassName("task-later");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (getChildren().findAny().isEmpty()) {
            add(content.get());
        }
    }
}
