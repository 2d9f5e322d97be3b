package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.timeline.LinePiece;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.Map;
import java.util.Set;

/** Lets whoever may see a subject read the mails that went to it, in its timeline; letters with links are not among them. */
@org.springframework.stereotype.Component
class MailReading implements LinePiece {

    private static final Set<String> ACTIONS =
            Set.of("mail.queued", "mail.sent", "mail.bounced", "mail.failed", "mail.suppressed", "mail.uncertain");

    private final SentMails mails;
    private final AuditTrail trail;

    MailReading(SentMails mails, AuditTrail trail) {
        this.mails = mails;
        this.trail = trail;
    }

    @Override
    public boolean belongsTo(TrailEntry entry) {
        return ACTIONS.contains(entry.action())
                && entry.after().containsKey("mail")
                && !entry.after().containsKey("template");
    }

    @Override
    public Component piece(TrailEntry entry) {
        var subject = String.valueOf(entry.after().get("subject"));
        var read = new Button(
                UI.getCurrent().getTranslation("outbox.reading"),
                click -> open(entry.subject(), String.valueOf(entry.after().get("mail"))));
        read.setAriaLabel(UI.getCurrent().getTranslation("outbox.open.of", subject));
        read.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        return read;
    }

    private void open(Subject subject, String mailId) {
        mails.find(mailId).filter(mail -> subject.equals(mail.about())).ifPresent(mail -> {
            trail.record("mail.read", new Subject("mail", mailId), Map.of());
            show(mail);
        });
    }

    private void show(SentMail mail) {
        var dialog = new Dialog(mail.subject());
        dialog.setWidth("44rem");
        var body = new Pre(mail.text() == null ? dialog.getTranslation("outbox.wiped") : mail.text());
        body.addClassName("mail-body");
        var files = new EnclosedFiles(mails.enclosed(mail.id()), position -> mails.attachment(mail.id(), position));
        dialog.add(new Paragraph(dialog.getTranslation("outbox.to.line", mail.to())), body, files);
        dialog.getFooter().add(new Button(dialog.getTranslation("outbox.close"), click -> dialog.close()));
        dialog.open();
    }
}
