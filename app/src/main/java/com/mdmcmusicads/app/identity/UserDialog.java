package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.identity.User.State;
import com.mdmcmusicads.app.sessions.SessionDesk;
import com.mdmcmusicads.app.sessions.SessionList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.Clock;

/** One person: roles, the way in, and where they are logged in. */
class UserDialog extends Dialog {

    private static final int SHOWN_MILLIS = 6000;

    private final UserDesk desk;
    private final User user;
    private final Runnable changed;
    private final RoleChoice roles = new RoleChoice();

    UserDialog(UserDesk desk, SessionDesk sessions, String current, Clock clock, User user, Runnable changed) {
        this.desk = desk;
        this.user = user;
        this.changed = changed;
        var person = user.person();
        setHeaderTitle(person.name());
        setWidth("38rem");
        roles.setValue(person.roles());
        roles.setHelperText(getTranslation("identity.users.roles.help"));
        var column = new VerticalLayout(new Paragraph(person.email()), roles);
        column.setPadding(false);
        if (user.state() == State.ACTIVE) {
            column.add(
                    new H3(getTranslation("identity.users.sessions")),
                    new SessionList(sessions, person.id(), current, clock));
        }
        add(column);
        footer();
    }

    private void footer() {
        var isIn = user.state() != State.INACTIVE;
        var door = new Button(
                getTranslation(isIn ? "identity.users.deactivate" : "identity.users.activate"),
                click -> done(desk.activate(user.person().id(), !isIn)));
        if (isIn) {
            door.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(door);
        if (user.state() == State.ACTIVE) {
            getFooter().add(new Button(getTranslation("identity.users.second-step"), click -> confirmReset()));
        }
        if (user.state() == State.INVITED) {
            getFooter().add(new Button(getTranslation("identity.users.invite.again"), click -> inviteAgain()));
        }
        var save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }

    private void confirmReset() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("identity.users.second-step"));
        dialog.setText(getTranslation(
                "identity.users.second-step.warning", user.person().name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("identity.cancel"));
        dialog.setConfirmText(getTranslation("identity.users.second-step.do"));
        dialog.addConfirmListener(confirmed -> {
            desk.resetSecondStep(user.person().id());
            done(true);
        });
        dialog.open();
    }

    private void inviteAgain() {
        desk.inviteAgain(user.person().id());
        done(true);
    }

    private void save() {
        if (roles.isSound()) {
            var isSame = roles.getValue().equals(user.person().roles());
            done(isSame || desk.changeRoles(user.person().id(), roles.getValue()));
        }
    }

    private void done(boolean ok) {
        if (ok) {
            changed.run();
            close();
        } else {
            Notification.show(
                    getTranslation("identity.users.last-admin"), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
        }
    }
}
