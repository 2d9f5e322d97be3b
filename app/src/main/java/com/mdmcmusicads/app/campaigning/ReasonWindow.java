package com.mdmcmusicads.app.campaigning;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** An act that only asks why. */
class ReasonWindow extends ActWindow {

    private final transient Consumer<String> act;
    private final TextArea reason = reason(getTranslation("campaigning.reason"));

    ReasonWindow(String name, Consumer<String> act, Object... arguments) {
        super(name, arguments);
        this.act = act;
        reason.setRequiredIndicatorVisible(true);
        fields(reason);
        reason.focus();
    }

    @Override
    void act() {
        act.accept(reason.getValue());
    }
}
