package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.InvoiceRefusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** What is said in passing. */
final class Told {

    private static final int SHOWN_MILLIS = 6000;

    private Told() {}

    static void done(String key, Object... values) {
        Notification.show(UI.getCurrent().getTranslation(key, values), SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    static void refused(InvoiceRefusal refusal) {
        Notification.show(
                        UI.getCurrent().getTranslation(refusal.messageKey()),
                        SHOWN_MILLIS,
                        Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
