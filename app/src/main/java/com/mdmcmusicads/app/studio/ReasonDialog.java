package com.mdmcmusicads.app.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks for a name, a reason, or both, before something is done; both stay in the history. */
class ReasonDialog extends Dialog {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 500;

    private final TextField name = new TextField(getTranslation("studio.ask.name"));
    private final TextArea reason = new TextArea(getTranslation("studio.ask.reason"));
    private final transient BiConsumer<String, String> act;

    /** @param act what is done with name and reason; what is not asked for is empty */
    ReasonDialog(String title, String act, BiConsumer<String, String> onAct) {
        this.act = onAct;
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("100%");
        name.setWidthFull();
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setVisible(false);
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setVisible(false);
        add(name, reason);
        var go = new Button(act, click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("studio.cancel"), click -> close()), go);
    }

    ReasonDialog explain(String sentence) {
        addComponentAsFirst(new Paragraph(sentence));
        return this;
    }

    ReasonDialog show(Component content) {
        add(content);
        return this;
    }

    ReasonDialog askName(String proposal) {
        name.setVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setValue(proposal);
        return this;
    }

    ReasonDialog askReason() {
        reason.setVisible(true);
        reason.setRequiredIndicatorVisible(true);
        return this;
    }

    private void go() {
        var isNameMissing = name.isVisible() && name.getValue().isBlank();
        var isReasonMissing = reason.isVisible() && reason.getValue().isBlank();
        name.setErrorMessage(getTranslation("studio.ask.name.missing"));
        name.setInvalid(isNameMissing);
        reason.setErrorMessage(getTranslation("studio.ask.reason.missing"));
        reason.setInvalid(isReasonMissing);
        if (!isNameMissing && !isReasonMissing) {
            close();
            act.accept(name.getValue().strip(), reason.getValue().strip());
        }
    }
}
