package com.mdmcmusicads.app.incidents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Tries everything again that one cause holds up, after it has been said how much that is. */
class RetryButton extends Button {

    RetryButton(String careId, CareDesk desk) {
        setText(getTranslation("incidents.retry.all"));
        addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> new RetryDialog(desk.dry(careId), reason -> desk.retryAll(careId, reason)).open());
    }
}
