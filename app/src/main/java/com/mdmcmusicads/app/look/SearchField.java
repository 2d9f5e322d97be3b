package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** Where words are typed to search a list: it says what can be found and answers once the typing pauses. */
public class SearchField extends TextField {

    private static final int LONGEST = 100;
    private static final int SHORT_PAUSE_MILLIS = 250;

    public SearchField(String hint, SerializableRunnable onChange) {
        addClassName("filter-words");
        setPlaceholder(hint);
        setAriaLabel(hint);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> onChange.run());
    }

    /** Answers after a shorter pause than fields usually do. */
    public SearchField quick() {
        setValueChangeTimeout(SHORT_PAUSE_MILLIS);
        return this;
    }
}
