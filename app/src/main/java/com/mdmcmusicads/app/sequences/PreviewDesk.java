package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.leads.LeadLookup;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.PublicAddress;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a mail as a real lead would get it, and sends it to its writer. */
@Service
@Transactional
class PreviewDesk {

    private final LeadLookup leads;
    private final Copywriter copywriter;
    private final Mailer mailer;
    private final PublicAddress address;
    private final CurrentAccount account;
    private final Texts texts;

    PreviewDesk(
            LeadLookup leads,
            Copywriter copywriter,
            Mailer mailer,
            PublicAddress address,
            CurrentAccount account,
            Texts texts) {
        this.leads = leads;
        this.copywriter = copywriter;
        this.mailer = mailer;
        this.address = address;
        this.account = account;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    List<LeadPerson> leads(String words, int offset, int limit) {
        return leads.find(words, List.of(), offset, limit);
    }

    /** The mail in this language; the way out leads to the start page, because nobody shall withdraw by a preview. */
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    WrittenMail write(SequenceStep step, LeadPerson lead, Locale language) {
        return copywriter.write(step, recipient(lead, lead.email(), language), address.of("/"));
    }

    /** Sends the mail to whoever asks, never to the lead. @return the address it goes to */
    @PreAuthorize("hasRole('SDR')")
    String test(SequenceStep step, LeadPerson lead, Locale language) {
        var writer = account.require();
        var mail = copywriter.write(step, recipient(lead, writer.email(), language), address.of("/"));
        var subject = texts.say(writer.language(), "sequences.test.subject", mail.subject());
        mailer.post(new Message(
                writer.email(),
                subject,
                mail.text(),
                mail.html(),
                Map.of(),
                new Subject("account", writer.id()),
                Purpose.SERVICE,
                null));
        return writer.email();
    }

    private static Recipient recipient(LeadPerson lead, String email, Locale language) {
        return new Recipient(email, lead.name(), lead.artistName(), lead.genre(), lead.country(), language);
    }
}
