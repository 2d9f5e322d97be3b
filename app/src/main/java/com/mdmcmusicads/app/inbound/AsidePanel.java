package com.mdmcmusicads.app.inbound;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a mail was put aside, what that means, and the button to try again. */
class AsidePanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(AsidePanel.class);

    private final transient ReceivedMailDesk desk;
    private final transient OpenedMail mail;
    private final transient Runnable changed;

    AsidePanel(ReceivedMailDesk desk, OpenedMail mail, Runnable changed) {
        this.desk = desk;
        this.mail = mail;
        this.changed = changed;
        addClassName("received-aside");
        add(
                new Paragraph(getTranslation("inbound.aside." + mail.aside())),
                new Paragraph(getTranslation(mail.waits() ? "inbound.aside.waits" : "inbound.aside.kept")));
        var again = new Button(getTranslation("inbound.aside.again"), click -> tryAgain());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.setEnabled(!mail.waits());
        again.setDisableOnClick(true);
        add(again);
    }

    private void tryAgain() {
        try {
            desk.tryAgain(mail.id());
            changed.run();
        } catch (RuntimeException e) {
            LOG.warn("Mail {} still cannot be taken in", mail.id(), e);
            Notification.show(getTranslation("inbound.aside.failed"));
            changed.run();
        }
    }
}
