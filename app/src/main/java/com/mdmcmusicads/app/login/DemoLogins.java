package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** On the demo's login page: one button a role that fills the form in. */
@Component
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoLogins {

    private final String password;

    DemoLogins(@Value("${mdmc.demo.password:demo}") String password) {
        this.password = password;
    }

    Div chips(TextField emailField, PasswordField passwordField) {
        var all = new Div();
        all.addClassName("login-demo");
        all.add(new Paragraph(all.getTranslation("login.demo")));
        var chips = new Div();
        chips.addClassName("chips");
        for (var role : Role.values()) {
            var chip = new NativeButton(all.getTranslation("identity.role." + role.name()));
            chip.addClassName("chip");
            chip.addClickListener(click -> {
                emailField.setValue(role.name().toLowerCase(Locale.ROOT) + "@demo.mdmc");
                passwordField.setValue(password);
            });
            chips.add(chip);
        }
        all.add(chips);
        return all;
    }
}
