package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what became of a mail, and why, in words a person understands. */
@Component
class MailWords {

    private final Texts texts;

    MailWords(Texts texts) {
        this.texts = texts;
    }

    String state(SentMail mail, Locale locale) {
        return texts.say(locale, "outbox.state." + mail.state().name());
    }

    static Tone tone(MailState state) {
        return switch (state) {
            case SENT -> Tone.SUCCESS;
            case FAILED, BOUNCED -> Tone.DANGER;
            case KEPT, UNCERTAIN -> Tone.WARNING;
            case SUPPRESSED -> Tone.NEUTRAL;
            case QUEUED, SENDING -> Tone.INFO;
        };
    }

    /** One sentence on why it is not sent, or an empty one. */
    String reason(SentMail mail, Locale locale) {
        var reason = mail.reason() == null ? "" : mail.reason();
        return switch (mail.state()) {
            case SUPPRESSED -> texts.say(locale, "outbox.reason.suppressed." + reason);
            case BOUNCED -> texts.say(locale, "outbox.reason.bounced", reason);
            case FAILED -> texts.say(locale, "outbox.reason.failed", said(reason, locale));
            case QUEUED -> reason.isEmpty() ? "" : texts.say(locale, "outbox.reason.queued", said(reason, locale));
            case KEPT -> texts.say(locale, "outbox.reason.kept");
            case UNCERTAIN -> texts.say(locale, "outbox.reason.uncertain");
            case SENDING, SENT -> "";
        };
    }

    private String said(String reason, Locale locale) {
        var lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("connect") || lower.contains("unknownhost") || lower.contains("timed out")) {
            return texts.say(locale, "outbox.server.away", reason);
        }
        return lower.contains("authentic") || lower.startsWith("535")
                ? texts.say(locale, "outbox.server.login", reason)
                : texts.say(locale, "outbox.server.said", reason);
    }
}
