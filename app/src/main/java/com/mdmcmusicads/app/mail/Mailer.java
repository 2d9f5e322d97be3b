package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.processes.mail.MailDelivery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are posted: written down in the caller's transaction, so none leaves for something that did not happen. */
@Service
@Transactional
public class Mailer {

    private final MailTemplates templates;
    private final Outbox outbox;
    private final Enclosures enclosures;
    private final MailDelivery delivery;
    private final MailSettings settings;
    private final MailNews news;
    private final Clock clock;

    Mailer(
            MailTemplates templates,
            Outbox outbox,
            Enclosures enclosures,
            MailDelivery delivery,
            MailSettings settings,
            MailNews news,
            Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.enclosures = enclosures;
        this.delivery = delivery;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    /** @return the id of the mail in the outbox: of the first one when its reference was posted before */
    public String post(Message message) {
        MessageRules.check(message);
        var text = message.text() == null ? PlainText.of(message.html()) : message.text();
        var written = new Written(message.subject().replaceAll("\\s+", " ").strip(), text, message.html());
        var mail = mail(
                message.to(),
                message.purpose(),
                null,
                written,
                message.headers() == null ? Map.of() : message.headers(),
                false,
                message.about(),
                message.reference());
        return keep(mail, null, message.attachments());
    }

    /** @return the id of the mail in the outbox: of the first one when its reference was posted before */
    public String post(Note note) {
        return post(templates.lay(note));
    }

    /**
     * Takes back a mail that has not left yet. One that is being handed over at this very moment cannot be held.
     *
     * @return whether there was something to take back
     */
    public boolean withdraw(String reference) {
        return outbox.withdraw(reference);
    }

    /** @return the id of the mail in the outbox */
    public String send(Letter letter) {
        return send(letter, null, List.of());
    }

    /**
     * A letter with files.
     *
     * @param reference says which mail this is: sending it again gives the first mail; null for none
     * @return the id of the mail in the outbox
     */
    public String send(Letter letter, String reference, List<Message.Attachment> attachments) {
        var mail = mail(
                letter.to(),
                Purpose.SERVICE,
                letter.template(),
                templates.write(letter),
                Map.of(),
                letter.confidential(),
                letter.about(),
                reference);
        return keep(mail, letter.language().getLanguage(), attachments);
    }

    private String keep(Mail mail, String language, List<Message.Attachment> attachments) {
        if (!outbox.add(mail, language)) {
            return outbox.withReference(mail.reference()).toString();
        }
        enclosures.add(mail.id(), attachments);
        if (mail.is(MailState.QUEUED)) {
            delivery.mailQueued(mail.id().toString(), mail.purpose().priority());
        }
        news.queued(mail);
        return mail.id().toString();
    }

    private Mail mail(
            String to,
            Purpose purpose,
            String template,
            Written written,
            Map<String, String> headers,
            boolean confidential,
            Subject about,
            String reference) {
        var state = settings.leaves() ? MailState.QUEUED : MailState.KEPT;
        var now = clock.instant();
        return new Mail(
                UUID.randomUUID(),
                state,
                purpose,
                to.strip(),
                template,
                written.subject(),
                written.text(),
                written.html(),
                headers,
                confidential,
                about,
                reference,
                Correlation.current(),
                0,
                0,
                0,
                null,
                settings.leaves() ? now : null,
                now,
                null,
                null);
    }
}
