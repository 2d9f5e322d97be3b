package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.incidents.CaseRetries;
import com.mdmcmusicads.app.mail.MailRegister;
import com.mdmcmusicads.app.mail.MailSearch;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.processes.mail.MailDelivery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator looks at the outbox and decides. Reading a mail of somebody else leaves a trace. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class OutboxDesk {

    private final MailRegister register;
    private final SentMails mails;
    private final CaseRetries retries;
    private final AuditTrail trail;

    OutboxDesk(MailRegister register, SentMails mails, CaseRetries retries, AuditTrail trail) {
        this.register = register;
        this.mails = mails;
        this.retries = retries;
        this.trail = trail;
    }

    public boolean leaves() {
        return register.leaves();
    }

    @Transactional(readOnly = true)
    public List<SentMail> list(MailSearch search, int offset, int limit) {
        return register.list(search, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(MailState state, int most) {
        return register.count(state, most);
    }

    public SentMail read(String mailId) {
        record("mail.read", mailId);
        return mails.find(mailId).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<SentMails.Enclosed> enclosed(String mailId) {
        return mails.enclosed(mailId);
    }

    @Transactional(readOnly = true)
    public Optional<Message.Attachment> attachment(String mailId, int position) {
        return mails.attachment(mailId, position);
    }

    /** A mail whose process stands still goes on in it; any other gets a new one. */
    public boolean sendAgain(String mailId, String reason) {
        return retries.retry(MailDelivery.KEY, mailId, reason) || register.sendAgain(mailId);
    }

    public boolean declareSent(String mailId) {
        var done = register.declareSent(mailId);
        if (done) {
            record("mail.declared-sent", mailId);
        }
        return done;
    }

    private void record(String action, String mailId) {
        trail.record(action, new Subject("mail", mailId), Map.of());
    }
}
