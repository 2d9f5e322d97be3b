package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.credentials.CredentialTests.Knock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Set;

/** What an administrator may do with one credential. */
class CredentialActs {

    private static final Set<String> NAMED =
            Set.of("INCOMPLETE", "NO_TOKEN", "FORBIDDEN", "UNREACHABLE", "TOO_SLOW", "TOO_LARGE", "BAD_ANSWER");
    private static final int SHOWN_MILLIS = 8_000;

    private final CredentialBook book;
    private final CredentialTests tests;

    CredentialActs(CredentialBook book, CredentialTests tests) {
        this.book = book;
        this.tests = tests;
    }

    Component menu(CredentialRow row) {
        var button = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(say("credentials.acts.of", row.name()));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(say("credentials.test"), click -> test(row));
        menu.addItem(
                say("credentials.edit"), click -> new CredentialWindow(book, row.id(), book.form(row.id())).open());
        menu.addItem(say("credentials.remove"), click -> remove(row));
        return button;
    }

    /** A channel is not written to without asking: people read it. */
    private void test(CredentialRow row) {
        if (row.kind().isChannel() && row.isReady()) {
            confirm(row, "test", "credentials.test.channel", () -> knock(row));
        } else {
            knock(row);
        }
    }

    private void knock(CredentialRow row) {
        var knock = tests.test(row.id(), say("credentials.test.line"));
        var box = new Notification(words(row, knock), SHOWN_MILLIS, Position.BOTTOM_CENTER);
        box.addThemeVariants(knock.fine() ? NotificationVariant.LUMO_SUCCESS : NotificationVariant.LUMO_ERROR);
        box.open();
    }

    private static String words(CredentialRow row, Knock knock) {
        if (NAMED.contains(knock.said())) {
            return say("credentials.knock." + knock.said(), row.name());
        }
        return say("credentials.knock." + (knock.fine() ? "fine" : "refused"), row.name(), knock.said());
    }

    private void remove(CredentialRow row) {
        confirm(row, "remove", "credentials.remove.warning", () -> book.remove(row.id()));
    }

    private static void confirm(CredentialRow row, String act, String warning, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say("credentials." + act + ".of", row.name()));
        dialog.setText(say(warning));
        dialog.setCancelable(true);
        dialog.setCancelText(say("look.cancel"));
        dialog.setConfirmText(say("credentials." + act));
        dialog.addConfirmListener(confirmed -> work.run());
        dialog.open();
    }

    private static String say(String key, Object... words) {
        return UI.getCurrent().getTranslation(key, words);
    }
}
