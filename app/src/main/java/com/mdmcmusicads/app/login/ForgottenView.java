package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.PasswordDesk;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks for a link to choose a new password; says the same whoever asks. */
@Route(value = "login/forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Div implements HasDynamicTitle {

    private final PasswordDesk desk;
    private final LoginPace pace;
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final Div form = new Div();

    ForgottenView(PasswordDesk desk, LoginPace pace) {
        this.desk = desk;
        this.pace = pace;
        email.setAutofocus(true);
        email.setMaxLength(254);
        email.getElement().setProperty("autocomplete", "username");
        var send = new Button(getTranslation("login.forgotten.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER);
        form.addClassName("login-form");
        form.add(email, send);
        add(new LoginFrame(getTranslation("login.forgotten.title"), getTranslation("login.forgotten.line"))
                .show(form, new Anchor("login", getTranslation("login.back"))));
    }

    private void send() {
        email.setInvalid(email.isInvalid() || email.isEmpty());
        email.setErrorMessage(getTranslation("login.forgotten.email.missing"));
        if (email.isInvalid()) {
            return;
        }
        form.removeAll();
        try {
            pace.take(VaadinSession.getCurrent().getBrowser().getAddress());
            desk.forgot(email.getValue());
            form.add(Notice.news(getTranslation("login.forgotten.sent")));
        } catch (TooManyAttempts tooMany) {
            form.add(Notice.problem(getTranslation("login.refused.locked", 1)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.forgotten.title") + " · MDMC";
    }
}
