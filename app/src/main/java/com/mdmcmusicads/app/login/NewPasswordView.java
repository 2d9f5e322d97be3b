package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.PasswordDesk;
import com.mdmcmusicads.app.identity.PasswordLink;
import com.mdmcmusicads.app.identity.PasswordRules;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the link of an invitation or a reset leads: choose a password, then come in with it. */
@Route(value = "login/password", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final PasswordDesk desk;
    private final PasswordField password = new PasswordField(getTranslation("login.new.field"));

    NewPasswordView(PasswordDesk desk) {
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.find(token).ifPresentOrElse(link -> ask(token, link), this::spent);
    }

    private void ask(String token, PasswordLink link) {
        var key = "login.new." + link.kind();
        var person = link.person();
        password.setHelperText(getTranslation("identity.password.help", PasswordRules.SHORTEST));
        password.setAutofocus(true);
        PostForm.named(password, "password", "new-password");
        var save = new Button(getTranslation("login.new.save"), click -> save(token));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var form = new Div(username(person.email()), password, save);
        form.addClassName("login-form");
        removeAll();
        add(new LoginFrame(getTranslation(key, person.name()), getTranslation(key + ".line", person.email()))
                .show(form));
    }

    /** Unseen, so that password managers keep the new password under the right name. */
    private static Div username(String email) {
        var input = PostForm.hidden("username", email);
        input.setType("text");
        input.getElement().setAttribute("autocomplete", "username").setAttribute("readonly", true);
        var box = new Div(input);
        box.getElement().setAttribute("hidden", true);
        return box;
    }

    private void save(String token) {
        var fault = desk.choose(token, password.getValue());
        if (fault.isEmpty()) {
            UI.getCurrent().getPage().setLocation("login?news=password");
        } else if (fault.get().equals("spent")) {
            spent();
        } else {
            password.setErrorMessage(getTranslation("identity.password." + fault.get()));
            password.setInvalid(true);
        }
    }

    private void spent() {
        removeAll();
        add(new LoginFrame(getTranslation("login.new.spent"), getTranslation("login.new.spent.line"))
                .show(
                        new Anchor("login/forgotten", getTranslation("login.forgotten.send")),
                        new Anchor("login", getTranslation("login.back"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.new.RESET") + " · MDMC";
    }
}
