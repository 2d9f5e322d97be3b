package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.mime.Nature;
import com.mdmcmusicads.app.mime.ReadMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps machines from talking to each other for ever: what it names has no effect. */
@Component
class LoopGuard {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final InboundMails mails;
    private final SentMails sent;
    private final Set<String> own;
    private final int perSender;
    private final Clock clock;

    LoopGuard(
            InboundMails mails,
            SentMails sent,
            InboundSettings settings,
            @Value("${mdmc.mail.from:}") String from,
            @Value("${mdmc.mail.reply-to:}") String replyTo,
            Clock clock) {
        this.mails = mails;
        this.sent = sent;
        this.perSender = settings.perSender();
        this.clock = clock;
        own = Stream.of(settings.user(), from, replyTo)
                .map(LoopGuard::bare)
                .filter(address -> address.contains("@"))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Ignored> check(ReadMail mail, Instant receivedAt, Instant since) {
        if (own.contains(bare(mail.from()))
                || sent.byMessageId(mail.messageId()).isPresent()) {
            return Optional.of(Ignored.OWN);
        }
        if (receivedAt.isBefore(since.minus(OVERLAP))) {
            return Optional.of(Ignored.BEFORE_US);
        }
        var isReport = mail.nature() == Nature.BOUNCE || mail.nature() == Nature.COMPLAINT;
        return !isReport && mails.countFrom(mail.from(), clock.instant().minus(HOUR)) > perSender
                ? Optional.of(Ignored.TOO_MANY)
                : Optional.empty();
    }

    /** Without a name and without what stands behind a plus sign. */
    private static String bare(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^.*<([^>]*)>$", "$1")
                .replaceAll("\\+[^@]*@", "@");
    }
}
