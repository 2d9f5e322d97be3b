package com.mdmcmusicads.app.profile;

import com.mdmcmusicads.app.identity.PasswordDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Switches the second step on and off, and makes new recovery codes. */
class SecondStepPanel extends Div {

    private final SecondStepDesk desk;
    private final PasswordDesk passwords;
    private final Person person;

    SecondStepPanel(SecondStepDesk desk, PasswordDesk passwords, Person person) {
        this.desk = desk;
        this.passwords = passwords;
        this.person = person;
        addClassName("profile-form");
        refresh();
    }

    private void refresh() {
        removeAll();
        if (desk.isOn(person.id())) {
            add(new Badge(getTranslation("profile.step.on"), Tone.SUCCESS));
            add(new Paragraph(getTranslation("profile.step.codes-left", desk.codesLeft(person.id()))));
            add(new Button(getTranslation("profile.step.codes"), click -> renewCodes()));
            if (!desk.isRequired(person)) {
                add(turnOff());
            }
        } else {
            add(new Paragraph(getTranslation("profile.step.off")));
            var on = new Button(
                    getTranslation("profile.step.turn-on"),
                    click -> new SecondStepDialog(desk, person, this::refresh).open());
            on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(on);
        }
    }

    private Button turnOff() {
        var off = new Button(
                getTranslation("profile.step.turn-off"), click -> new ProofDialog(passwords, person, this::off).open());
        off.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return off;
    }

    private void off() {
        desk.turnOff(person.id());
        refresh();
    }

    private void renewCodes() {
        new ProofDialog(passwords, person, () -> {
                    new CodesDialog(desk.renewCodes(person.id())).open();
                    refresh();
                })
                .open();
    }
}
