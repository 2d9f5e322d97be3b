package com.mdmcmusicads.app.mime;

import com.mdmcmusicads.app.mime.Unreadable.Reason;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Reads mails: never runs, fetches or believes anything in them. */
public final class MailReader {

    /** Bytes of the largest mail that is read whole; of larger ones only the words and the smaller files. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_HEADERS = 64 * 1024;

    private MailReader() {}

    /**
     * Reads the source of a mail.
     *
     * @throws Unreadable when it cannot be read
     */
    public static ReadMail read(byte[] source) {
        SourceCheck.check(source);
        try {
            return understand(new MimeMessage(session(), new SharedByteArrayInputStream(source)));
        } catch (MessagingException | IOException | RuntimeException e) {
            throw e instanceof Unreadable known ? known : new Unreadable(Reason.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a mail that is still on its server, fetching only what is needed.
     *
     * @throws Unreadable when its parts are a bomb
     * @throws MessagingException when the server cannot tell what it holds
     */
    public static ReadMail understand(MimeMessage message) throws MessagingException, IOException {
        var headers = new Headers(message);
        var parts = new Parts(LARGEST);
        parts.walk(message, 0);
        var words = words(parts);
        var loose = isLooseBounce(headers, parts.report);
        if (loose) {
            parts.report.original(words);
        }
        var undelivered = loose
                ? LooseBounce.read(headers.text("X-Failed-Recipients"), headers.text("Subject"), words)
                : parts.report.undelivered();
        var nature = nature(headers, parts.report, !undelivered.isEmpty());
        var isReport = nature == Nature.BOUNCE || nature == Nature.COMPLAINT;
        return new ReadMail(
                headers.id("Message-ID").orElse(null),
                headers.answers(),
                isReport ? parts.report.originals() : List.of(),
                Headers.plain(headers.sender().getAddress()),
                Plain.line(headers.sender().getPersonal(), 200),
                headers.recipients(),
                headers.text("Subject"),
                headers.date().orElse(null),
                nature,
                nature == Nature.BOUNCE ? undelivered : List.of(),
                Plain.cut(words, LONGEST_TEXT),
                words.length() > LONGEST_TEXT,
                List.copyOf(parts.files),
                headerLines(message),
                Fingerprint.of(headers, words));
    }

    /** The header lines alone, of a source that cannot be read any further. */
    public static String headers(byte[] source) {
        var most = Math.min(SourceCheck.headerEnd(source), LONGEST_HEADERS);
        return Plain.text(Charsets.decode(Arrays.copyOf(source, most), null));
    }

    /** One of these header lines in plain words; empty when there is none. */
    public static String line(String headers, String name) {
        try {
            var lines = new InternetHeaders(new ByteArrayInputStream(headers.getBytes(StandardCharsets.UTF_8)), true);
            var part = new MimeBodyPart(lines, new byte[0]);
            return new Headers(part).text(name);
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static Nature nature(Headers headers, Report report, boolean failed) throws MessagingException {
        if (report.isComplaint()) {
            return Nature.COMPLAINT;
        }
        if (failed) {
            return Nature.BOUNCE;
        }
        return report.isThere() || Machines.speakIn(headers) ? Nature.AUTOMATIC : Nature.PERSON;
    }

    private static boolean isLooseBounce(Headers headers, Report report) throws MessagingException {
        return !report.isThere()
                && LooseBounce.isOne(
                        Headers.plain(headers.sender().getAddress()),
                        headers.text("Return-Path"),
                        headers.text("Subject"));
    }

    private static String words(Parts parts) {
        var plain = Plain.text(parts.plain.toString());
        return plain.isEmpty() ? Plain.text(HtmlText.of(parts.html.toString())) : plain;
    }

    private static String headerLines(MimeMessage message) throws MessagingException {
        var lines = String.join("\n", Collections.list(message.getAllHeaderLines()));
        return Plain.cut(Plain.text(lines), LONGEST_HEADERS);
    }

    private static Session session() {
        var properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }
}
