package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.suppressions.Suppression;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for the address, where it is not known yet, and always for the reason: it goes into the trail. */
class SuppressionDialog extends Dialog {

    private static final int LONGEST_NOTE = 200;

    private final EmailField email = new EmailField(getTranslation("outbox.blocked.email"));
    private final TextField note = new TextField(getTranslation("outbox.blocked.reason"));
    private final VerticalLayout fields = new VerticalLayout();

    private SuppressionDialog(String title, String confirm, Runnable act) {
        setHeaderTitle(getTranslation(title));
        setWidth("28rem");
        email.setErrorMessage(getTranslation("outbox.blocked.email.wrong"));
        note.setMaxLength(LONGEST_NOTE);
        note.setErrorMessage(getTranslation("outbox.blocked.reason.missing"));
        email.setWidthFull();
        note.setWidthFull();
        fields.setPadding(false);
        add(fields);
        var button = new Button(getTranslation(confirm), click -> {
            if (isComplete()) {
                act.run();
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("outbox.close"), click -> close()), button);
    }

    static SuppressionDialog add(SuppressionDesk desk) {
        var dialog = new SuppressionDialog[1];
        dialog[0] = new SuppressionDialog(
                "outbox.blocked.add",
                "outbox.blocked.add.do",
                () -> desk.add(dialog[0].email.getValue(), dialog[0].note.getValue()));
        dialog[0].fields.add(dialog[0].email, dialog[0].note);
        return dialog[0];
    }

    static SuppressionDialog lift(SuppressionDesk desk, Suppression one) {
        var dialog = new SuppressionDialog[1];
        dialog[0] = new SuppressionDialog(
                "outbox.blocked.lift", "outbox.blocked.lift", () -> desk.lift(one, dialog[0].note.getValue()));
        dialog[0].email.setValue(one.email());
        dialog[0].fields.add(
                new Paragraph(dialog[0].getTranslation("outbox.blocked.lift.warning", one.email())), dialog[0].note);
        return dialog[0];
    }

    private boolean isComplete() {
        email.setInvalid(email.getValue().isBlank() || !email.getValue().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        note.setInvalid(note.getValue().isBlank());
        return !email.isInvalid() && !note.isInvalid();
    }
}
