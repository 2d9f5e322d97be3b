package com.mdmcmusicads.app.mime;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells mails of machines from mails of people: RFC 3834 first, then customs, the subject as the last hint. */
final class Machines {

    private static final Set<String> PRECEDENCE = Set.of("auto_reply", "auto-reply", "bulk", "junk");
    private static final Pattern AWAY = Pattern.compile(
            "^(\\[[^]]{1,40}]\\s*)?(r[ée]ponse automatique|r[ée]ponse d.absence|message d.absence|notification d.absence"
                    + "|avis d.absence|absence du bureau|absente? du bureau|hors du bureau|accus[ée] de r[ée]ception"
                    + "|en vacances|en cong[ée]s?( |:|$)|automatic reply|auto(matic|mated)?[- ]?(reply|response|responder)"
                    + "|out of (the )?office|away from (my|the) (desk|office)|vacation (reply|response|notice)"
                    + "|on vacation|i am (currently )?away)");

    private Machines() {}

    static boolean speakIn(Headers headers) throws MessagingException {
        var submitted = headers.text("Auto-Submitted").toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || headers.has("X-Auto-Response-Suppress")
                || headers.has("X-Autoreply")
                || headers.has("X-Autorespond")
                || headers.has("X-Autoresponder")
                || PRECEDENCE.contains(headers.text("Precedence").toLowerCase(Locale.ROOT))
                || AWAY.matcher(headers.text("Subject").toLowerCase(Locale.ROOT))
                        .find();
    }
}
