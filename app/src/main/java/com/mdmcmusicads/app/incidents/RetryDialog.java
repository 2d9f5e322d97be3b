package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.IncidentDesk.Trouble;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a step is tried again, because the reason goes into the trail. */
class RetryDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    RetryDialog(Trouble trouble, Consumer<String> retry) {
        setHeaderTitle(getTranslation("incidents.retry.title", trouble.activity()));
        reason.setLabel(getTranslation("incidents.retry.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.focus();
        add(new Paragraph(getTranslation("incidents.retry.text")), reason);
        var confirm = new Button(getTranslation("incidents.retry"), click -> confirm(retry));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("incidents.cancel"), click -> close()), confirm);
        setWidth("30rem");
    }

    private void confirm(Consumer<String> retry) {
        var given = reason.getValue().strip();
        reason.setInvalid(given.isEmpty());
        reason.setErrorMessage(getTranslation("incidents.retry.missing"));
        if (!given.isEmpty()) {
            close();
            retry.accept(given);
        }
    }
}
