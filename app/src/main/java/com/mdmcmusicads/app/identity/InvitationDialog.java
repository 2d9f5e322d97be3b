package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Lets somebody new in: a mail with a link goes to their address. */
class InvitationDialog extends Dialog {

    private static final int SHOWN_MILLIS = 6000;

    private final UserDesk desk;
    private final Runnable invited;
    private final EmailField email = new EmailField(getTranslation("identity.users.email"));
    private final TextField name = new TextField(getTranslation("identity.users.name"));
    private final RoleChoice roles = new RoleChoice();
    private final Select<Locale> language = new Select<>();

    InvitationDialog(UserDesk desk, Runnable invited) {
        this.desk = desk;
        this.invited = invited;
        setHeaderTitle(getTranslation("identity.users.invite"));
        setWidth("32rem");
        email.setMaxLength(254);
        email.setAutofocus(true);
        name.setMaxLength(120);
        language.setLabel(getTranslation("identity.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> getTranslation("identity.language." + one.getLanguage()));
        language.setValue(Texts.LANGUAGES.get(0));
        var column = new VerticalLayout(email, name, roles, language);
        column.setPadding(false);
        email.setWidthFull();
        name.setWidthFull();
        add(column);
        var send = new Button(getTranslation("identity.users.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), send);
    }

    private void send() {
        if (!isComplete()) {
            return;
        }
        var user = desk.invite(email.getValue(), name.getValue(), roles.getValue(), language.getValue());
        if (user.isEmpty()) {
            email.setErrorMessage(getTranslation("identity.users.email.taken"));
            email.setInvalid(true);
            return;
        }
        Notification.show(
                        getTranslation("identity.users.invited", email.getValue()),
                        SHOWN_MILLIS,
                        Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        invited.run();
        close();
    }

    private boolean isComplete() {
        email.setErrorMessage(getTranslation("identity.users.email.missing"));
        email.setInvalid(email.isInvalid() || email.isEmpty());
        name.setErrorMessage(getTranslation("identity.users.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        var sound = roles.isSound();
        return sound && !email.isInvalid() && !name.isInvalid();
    }
}
