package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.TrialState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;

/** Gives a trial a name under which it is played again at each publication. */
class ScenarioDialog extends Dialog {

    private final transient TrialState state;
    private final transient ScenarioDesk desk;
    private final TextField name = new TextField(getTranslation("trials.scenario.name"));

    ScenarioDialog(TrialState state, ScenarioDesk desk) {
        this.state = state;
        this.desk = desk;
        setHeaderTitle(getTranslation("trials.keep"));
        setWidth("28rem");
        name.setMaxLength(120);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.focus();
        add(
                new Paragraph(getTranslation(
                        "trials.scenario.line",
                        state.path().size(),
                        state.mails().size())),
                name);
        var keep = new Button(getTranslation("trials.scenario.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("trials.cancel"), click -> close()), keep);
    }

    private void keep() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("trials.scenario.name.missing"));
        if (name.isInvalid()) {
            return;
        }
        var kept = desk.keep(state, name.getValue().strip());
        Notification.show(getTranslation(kept ? "trials.scenario.kept" : "trials.scenario.many", ScenarioDesk.MOST));
        close();
    }
}
