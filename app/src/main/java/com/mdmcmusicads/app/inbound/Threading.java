package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.mail.ReplyMarker;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.mime.Nature;
import com.mdmcmusicads.app.mime.ReadMail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what a mail answers: the ids it names, newest first, then the signed address it was written to, then an earlier
 * mail of the same conversation, and its sender last. Reports are believed about a mail they can name, never about an
 * address.
 */
@Component
class Threading {

    private final SentMails sent;
    private final ReplyMarker marker;
    private final InboundMails mails;
    private final List<Correspondents> correspondents;

    Threading(SentMails sent, ReplyMarker marker, InboundMails mails, List<Correspondents> correspondents) {
        this.sent = sent;
        this.marker = marker;
        this.mails = mails;
        this.correspondents = correspondents;
    }

    Origin find(ReadMail mail) {
        var named = Stream.concat(mail.reported().stream(), mail.answers().stream())
                .map(sent::byMessageId)
                .flatMap(Optional::stream);
        var marked = mail.recipients().stream()
                .map(marker::read)
                .flatMap(Optional::stream)
                .map(sent::find)
                .flatMap(Optional::stream);
        return Stream.concat(named, marked)
                .findFirst()
                .map(Threading::origin)
                .or(() -> conversation(mail))
                .or(() -> sender(mail))
                .orElse(Origin.UNKNOWN);
    }

    private static Origin origin(SentMail answered) {
        return new Origin(answered.id(), answered.about());
    }

    private Optional<Origin> conversation(ReadMail mail) {
        return mail.answers().stream()
                .map(mails::origin)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Origin> sender(ReadMail mail) {
        if (mail.nature() != Nature.PERSON && mail.nature() != Nature.AUTOMATIC
                || mail.from().isEmpty()) {
            return Optional.empty();
        }
        return correspondents.stream()
                .map(known -> known.withAddress(mail.from()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(about -> new Origin(null, about));
    }
}
