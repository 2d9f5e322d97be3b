package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;

/** One of several to filter a list by, or none: then it says what it would filter. */
public class Choice<T> extends Select<T> {

    /** @param all what it says while nothing is chosen */
    public Choice(String all, Collection<T> items, ItemLabelGenerator<T> label, SerializableRunnable onChange) {
        setItems(items);
        setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(all);
        setAriaLabel(all);
        addValueChangeListener(change -> onChange.run());
    }

    /** For who hears the page: a name of its own, other than what it says while nothing is chosen. */
    public Choice<T> named(String name) {
        setAriaLabel(name);
        return this;
    }
}
