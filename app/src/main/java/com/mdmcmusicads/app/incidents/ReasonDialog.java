package com.mdmcmusicads.app.incidents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why something is done, because the reason goes into the trail. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Div before = new Div();
    private final TextArea reason = new TextArea();

    ReasonDialog(String question, String act, Consumer<String> then) {
        reason.setLabel(getTranslation(question));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.focus();
        add(before, reason);
        var confirm = new Button(getTranslation(act), click -> confirm(then));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("incidents.cancel"), click -> close()), confirm);
        setWidth("32rem");
    }

    void before(Component piece) {
        before.add(piece);
    }

    private void confirm(Consumer<String> then) {
        var given = reason.getValue().strip();
        reason.setInvalid(given.isEmpty());
        reason.setErrorMessage(getTranslation("incidents.reason.missing"));
        if (!given.isEmpty()) {
            close();
            then.accept(given);
        }
    }
}
