package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.mail.Mail.Status;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.UUID;

/** One mail as it was written, with what the server said when it did not leave. */
class MailDialog extends Dialog {

    MailDialog(OutboxDesk desk, UUID id) {
        var mail = desk.read(id);
        setHeaderTitle(mail.subject());
        setWidth("44rem");
        add(new Paragraph(getTranslation("mail.to.line", mail.recipient())));
        if (mail.lastError() != null) {
            add(new Paragraph(getTranslation("mail.error", mail.lastError())));
        }
        add(body(mail));
        getFooter().add(new Button(getTranslation("mail.close"), click -> close()));
        if (desk.leaves() && mail.text() != null && (mail.status() == Status.FAILED || mail.status() == Status.KEPT)) {
            var again = new Button(getTranslation("mail.again"), click -> {
                desk.sendAgain(id);
                close();
            });
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(again);
        }
    }

    private Pre body(Mail mail) {
        var body = new Pre(mail.text() == null ? getTranslation("mail.wiped") : mail.text());
        body.addClassName("mail-body");
        return body;
    }
}
