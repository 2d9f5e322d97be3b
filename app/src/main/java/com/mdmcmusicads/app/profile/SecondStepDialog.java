package com.mdmcmusicads.app.profile;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Ties an authenticator app to the account. */
class SecondStepDialog extends Dialog {

    SecondStepDialog(SecondStepDesk desk, Person person, Runnable done) {
        setHeaderTitle(getTranslation("profile.step.turn-on"));
        setWidth("30rem");
        var setup = desk.begin(person);
        var qr = new Image(setup.qrImage(), getTranslation("login.setup.qr"));
        qr.addClassName("login-qr");
        var code = new TextField(getTranslation("login.code.field"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setProperty("inputMode", "numeric");
        add(
                new Paragraph(getTranslation("profile.step.how")),
                qr,
                new Paragraph(getTranslation("login.setup.secret")),
                new Code(setup.secret().replaceAll("(.{4})(?!$)", "$1 ")),
                code);
        var confirm = new Button(
                getTranslation("profile.step.confirm"),
                click -> desk.confirm(person.id(), code.getValue())
                        .ifPresentOrElse(
                                codes -> {
                                    close();
                                    done.run();
                                    new CodesDialog(codes).open();
                                },
                                () -> {
                                    code.setErrorMessage(getTranslation("login.refused.code"));
                                    code.setInvalid(true);
                                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), confirm);
    }
}
