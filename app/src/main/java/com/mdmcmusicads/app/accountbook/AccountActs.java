package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adaccounts.ConnectionDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;

/** What an administrator may do with an account, as buttons. */
class AccountActs extends Div {

    private final transient ConnectionDesk desk;
    private final transient AccountRow row;

    AccountActs(ConnectionDesk desk, AccountRow row, Runnable test) {
        this.desk = desk;
        this.row = row;
        addClassName("page-header-actions");
        buttons(test).forEach(this::add);
    }

    private List<Component> buttons(Runnable test) {
        var buttons = new ArrayList<Component>();
        if (!row.isUsed()) {
            buttons.add(button("remove", VaadinIcon.TRASH, this::remove));
        }
        buttons.add(
                row.isPaused()
                        ? button("resume", VaadinIcon.PLAY, () -> desk.resume(row.id()))
                        : button("pause", VaadinIcon.PAUSE, this::pause));
        var isBroken = row.health() == State.EXPIRED || row.health() == State.REFUSED;
        var edit = button(
                isBroken ? "reconnect" : "edit",
                VaadinIcon.PENCIL,
                () -> new AccountWindow(desk, desk.form(row.id())).open());
        var knock = button("test", VaadinIcon.PLUG, test);
        (isBroken ? edit : knock).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(edit);
        buttons.add(knock);
        return buttons;
    }

    private Button button(String act, VaadinIcon icon, Runnable work) {
        return new Button(getTranslation("accountbook." + act), icon.create(), click -> work.run());
    }

    private void pause() {
        confirm("pause", () -> desk.pause(row.id()));
    }

    private void remove() {
        confirm("remove", () -> {
            if (desk.remove(row.id())) {
                getUI().ifPresent(ui -> ui.navigate(AdAccountsView.class));
            }
        });
    }

    private void confirm(String act, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("accountbook." + act + ".of", row.account().name()));
        dialog.setText(getTranslation("accountbook." + act + ".warning"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("look.cancel"));
        dialog.setConfirmText(getTranslation("accountbook." + act));
        dialog.addConfirmListener(confirmed -> work.run());
        dialog.open();
    }
}
