package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** One component of a form on the screen. */
interface PartView {

    Component component();

    /** Brings the screen to what the form says now; not called while the component is hidden. */
    void show(Placed placed);

    /** Shows why the answer is refused, or nothing any more when the message is empty. */
    default void complain(String message) {}

    default void focus() {}

    /** The error of something typed that cannot be read as a value at all. */
    default Optional<FieldError> misread() {
        return Optional.empty();
    }

    /** Where this view's answer lives, for views that hold one. */
    default Optional<DataPath> answers() {
        return Optional.empty();
    }

    default List<PartView> inner() {
        return List.of();
    }
}
