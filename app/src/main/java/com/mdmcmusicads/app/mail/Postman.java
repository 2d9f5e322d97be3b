package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.mail.Answer.Kind;
import com.mdmcmusicads.app.mail.SmtpLine.Stage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Speaks SMTP. */
@Component
class Postman {

    private final MailWriter writer;
    private final SmtpLines lines;
    private final Clock clock;

    Postman(MailWriter writer, SmtpLines lines, Clock clock) {
        this.writer = writer;
        this.lines = lines;
        this.clock = clock;
    }

    /** Hands one mail to the server. It never throws: every end is an answer. */
    Answer carry(Mail mail) {
        MimeMessage message;
        try {
            message = writer.write(mail, lines.session());
        } catch (MessagingException unwritable) {
            return new Answer(Kind.UNKNOWN_ADDRESS, unwritable.getMessage());
        }
        SmtpLine line;
        try {
            line = lines.take();
        } catch (MessagingException nobody) {
            return new Answer(Kind.UNREACHED, SmtpWords.of(nobody));
        }
        return carry(message, line);
    }

    private Answer carry(MimeMessage message, SmtpLine line) {
        try {
            line.carry(message, clock.instant());
            lines.giveBack(line);
            return new Answer(Kind.ACCEPTED, line.getLastServerResponse());
        } catch (MessagingException | RuntimeException failure) {
            lines.drop(line);
            return new Answer(
                    kind(line.stage(), SmtpWords.code(failure), SmtpWords.of(failure)), SmtpWords.of(failure));
        }
    }

    private static Kind kind(Stage stage, int code, String words) {
        return switch (stage) {
            case ACCEPTED -> Kind.ACCEPTED;
            case HANDED_OVER -> Kind.UNSURE;
            case SENDER -> code / 100 == 4 ? Kind.LATER : Kind.UNREACHED;
            case RECIPIENT -> answered(code, SmtpWords.blamesTheAddress(words) ? Kind.UNKNOWN_ADDRESS : Kind.REFUSED);
            case CONTENT -> answered(code, Kind.REFUSED);
        };
    }

    private static Kind answered(int code, Kind refusal) {
        return switch (code / 100) {
            case 5 -> refusal;
            case 4 -> Kind.LATER;
            default -> Kind.UNREACHED;
        };
    }
}
