package com.mdmcmusicads.app.quoting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before something that cannot be undone. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    ReasonDialog(String key, Consumer<String> onReason) {
        setHeaderTitle(getTranslation(key));
        var reason = new TextArea(getTranslation("quoting.why"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(getTranslation(key + ".line")), reason);
        var go = new Button(getTranslation(key), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                close();
                onReason.accept(reason.getValue().strip());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("quoting.back"), click -> close()), go);
        reason.focus();
    }
}
