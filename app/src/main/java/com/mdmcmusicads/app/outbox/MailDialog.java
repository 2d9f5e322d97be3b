package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.SentMail;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.EnumSet;
import java.util.Set;

/** One mail as it was written, what became of it, and what a person may decide about it. */
class MailDialog extends Dialog {

    private static final Set<MailState> CAN_GO =
            EnumSet.of(MailState.FAILED, MailState.KEPT, MailState.UNCERTAIN, MailState.SUPPRESSED, MailState.BOUNCED);

    private final transient OutboxDesk desk;

    MailDialog(OutboxDesk desk, MailWords words, SubjectLinks links, String id) {
        this.desk = desk;
        var mail = desk.read(id);
        setHeaderTitle(mail.subject());
        setWidth("44rem");
        add(new Paragraph(getTranslation("outbox.to.line", mail.to())));
        if (mail.about() != null) {
            add(new Paragraph(new Span(getTranslation("outbox.about.line") + " "), links.of(mail.about())));
        }
        var reason = words.reason(mail, getLocale());
        if (!reason.isEmpty()) {
            add(new Paragraph(reason));
        }
        add(body(mail), new EnclosedFiles(desk.enclosed(id), position -> desk.attachment(id, position)));
        getFooter().add(new Button(getTranslation("outbox.close"), click -> close()));
        decisions(mail);
    }

    private void decisions(SentMail mail) {
        if (mail.state() == MailState.UNCERTAIN) {
            getFooter().add(button("outbox.declare-sent", () -> desk.declareSent(mail.id())));
        }
        if (desk.leaves() && mail.text() != null && CAN_GO.contains(mail.state())) {
            var again = mail.state() == MailState.KEPT ? "outbox.send" : "outbox.send-again";
            var send = button(again, () -> desk.sendAgain(mail.id(), getTranslation("outbox.by-hand")));
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(send);
        }
    }

    private Button button(String key, java.util.function.BooleanSupplier decision) {
        return new Button(getTranslation(key), click -> {
            var done = decision.getAsBoolean();
            Notification.show(getTranslation(done ? "outbox.done" : "outbox.too-late"));
            close();
        });
    }

    private Pre body(SentMail mail) {
        var body = new Pre(mail.text() == null ? getTranslation("outbox.wiped") : mail.text());
        body.addClassName("mail-body");
        return body;
    }
}
