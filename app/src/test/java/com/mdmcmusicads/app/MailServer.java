package com.mdmcmusicads.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A real mail server (SMTP and IMAP over sockets) for all integration tests. Mail goes through a {@link MailRelay} before
 * it, which plays the faults a test asks for by the recipient it writes to.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MailServer {

    public static final GreenMail BOXES = start();
    public static final MailRelay RELAY = new MailRelay(BOXES.getSmtp().getPort());

    @Bean
    static DynamicPropertyRegistrar mailServer() {
        return properties -> {
            properties.add("mdmc.mail.server", () -> "127.0.0.1");
            properties.add("mdmc.mail.port", RELAY::port);
            properties.add("mdmc.mail.from", () -> "MDMC <agence@mdmc.example>");
            properties.add("mdmc.mail.reply-to", () -> "contact@mdmc.example");
        };
    }

    /** What arrived for this address, in the order it came. */
    public static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(BOXES.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    /** Whether it is the mail of the outbox with this id. */
    public static boolean isNamed(MimeMessage mail, String id) {
        try {
            return mail.getMessageID().startsWith("<" + id + "@");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a person reads who sees no markup. */
    public static String text(MimeMessage mail) {
        try {
            return text((Part) mail);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart several
                ? text(several.getBodyPart(0))
                : (String) part.getContent();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        var boxes = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        boxes.start();
        return boxes;
    }
}
