package com.mdmcmusicads.app.profile;

import com.mdmcmusicads.app.identity.PasswordDesk;
import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asks for the password again before something an intruder at an open screen must not do. */
class ProofDialog extends Dialog {

    ProofDialog(PasswordDesk passwords, Person person, Runnable proven) {
        setHeaderTitle(getTranslation("profile.proof"));
        var password = new PasswordField(getTranslation("profile.password.current"));
        password.setWidthFull();
        password.setAutofocus(true);
        password.getElement().setProperty("autocomplete", "current-password");
        add(password);
        var go = new Button(getTranslation("profile.proof.go"), click -> {
            if (passwords.isRight(person.id(), password.getValue())) {
                close();
                proven.run();
            } else {
                password.setErrorMessage(getTranslation("identity.password.wrong"));
                password.setInvalid(true);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), go);
    }
}
