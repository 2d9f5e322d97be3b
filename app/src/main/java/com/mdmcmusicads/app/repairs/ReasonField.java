package com.mdmcmusicads.app.repairs;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Why something is done; it goes into the trail, so nothing is done without it. */
class ReasonField extends TextArea {

    private static final int LONGEST = 500;

    ReasonField() {
        setLabel(getTranslation("repairs.reason"));
        setHelperText(getTranslation("repairs.reason.help"));
        setRequiredIndicatorVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        setWidthFull();
    }

    /** Whether one is given; says so where not. */
    boolean isGiven() {
        var given = !getValue().isBlank();
        setInvalid(!given);
        setErrorMessage(getTranslation("repairs.refused.reason"));
        return given;
    }
}
