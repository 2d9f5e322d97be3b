package com.mdmcmusicads.app.profile;

import com.mdmcmusicads.app.identity.PasswordDesk;
import com.mdmcmusicads.app.identity.PasswordRules;
import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changes the password, with the one in use as proof. */
class PasswordPanel extends Div {

    private static final int SHOWN_MILLIS = 6000;

    private final PasswordDesk desk;
    private final Person person;
    private final PasswordField current = new PasswordField(getTranslation("profile.password.current"));
    private final PasswordField next = new PasswordField(getTranslation("profile.password.new"));

    PasswordPanel(PasswordDesk desk, Person person) {
        this.desk = desk;
        this.person = person;
        addClassName("profile-form");
        current.getElement().setProperty("autocomplete", "current-password");
        next.getElement().setProperty("autocomplete", "new-password");
        next.setHelperText(getTranslation("identity.password.help", PasswordRules.SHORTEST));
        add(current, next, new Button(getTranslation("profile.password.change"), click -> change()));
    }

    private void change() {
        var fault = desk.change(person.id(), current.getValue(), next.getValue());
        current.setInvalid(false);
        next.setInvalid(false);
        if (fault.isPresent()) {
            var field = fault.get().equals("wrong") ? current : next;
            field.setErrorMessage(getTranslation("identity.password." + fault.get()));
            field.setInvalid(true);
            field.focus();
            return;
        }
        current.clear();
        next.clear();
        Notification.show(getTranslation("profile.password.changed"), SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
