package com.mdmcmusicads.app.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the server, used for many mails in turn; it knows how far the current one has come. */
class SmtpLine extends SMTPTransport {

    /** How far a mail has come on the line. */
    enum Stage {
        SENDER,
        RECIPIENT,
        CONTENT,
        /** The final dot is about to be written: from here on the server may have taken it. */
        HANDED_OVER,
        ACCEPTED
    }

    private Stage stage = Stage.SENDER;
    private Instant lastUsed;
    private int carried;

    SmtpLine(Session session) {
        super(session, null);
    }

    /** @throws MessagingException as it happened; {@link #stage} tells when */
    void carry(MimeMessage message, Instant now) throws MessagingException {
        stage = Stage.SENDER;
        carried++;
        lastUsed = now;
        sendMessage(message, message.getAllRecipients());
    }

    Stage stage() {
        return stage;
    }

    int carried() {
        return carried;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    @Override
    public synchronized void sendMessage(jakarta.mail.Message message, Address[] addresses) throws MessagingException {
        try {
            super.sendMessage(message, addresses);
        } catch (SMTPSendFailedException answered) {
            if (stage == Stage.HANDED_OVER && answered.getReturnCode() >= 400) {
                stage = Stage.CONTENT;
            }
            throw answered;
        }
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.RECIPIENT;
        super.rcptTo();
        stage = Stage.CONTENT;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = Stage.HANDED_OVER;
        super.finishData();
        stage = Stage.ACCEPTED;
    }
}
