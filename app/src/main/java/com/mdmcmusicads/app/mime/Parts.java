package com.mdmcmusicads.app.mime;

import com.mdmcmusicads.app.mime.Unreadable.Reason;
import com.mdmcmusicads.app.texts.FileName;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Walks through the parts of a mail and sorts them into words, reports and files; turns back where a bomb would begin. */
final class Parts {

    static final int MOST_PARTS = 300;
    static final int DEEPEST = 15;
    static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final int LARGEST_TEXT = 1024 * 1024;
    private static final int LARGEST_ORIGINAL = 64 * 1024;
    private static final int MOST_FILES = 50;

    final StringBuilder plain = new StringBuilder();
    final StringBuilder html = new StringBuilder();
    final List<MailFile> files = new ArrayList<>();
    final Report report = new Report();
    private long room;
    private int count;

    /** @param room the bytes all files together may have */
    Parts(long room) {
        this.room = room;
    }

    void walk(Part part, int depth) throws MessagingException, IOException {
        count++;
        if (count > MOST_PARTS) {
            throw new Unreadable(Reason.TOO_MANY_PARTS, "more than " + MOST_PARTS + " parts");
        }
        if (depth > DEEPEST) {
            throw new Unreadable(Reason.TOO_DEEP, "more than " + DEEPEST + " parts inside each other");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int each = 0; each < several.getCount(); each++) {
                walk(several.getBodyPart(each), depth + 1);
            }
        } else {
            sort(part);
        }
    }

    private void sort(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status") || part.isMimeType("message/feedback-report")) {
            report.fields(part.getContentType(), text(part, LARGEST_TEXT));
        } else if (part.isMimeType("message/disposition-notification")) {
            report.fields(part.getContentType(), "");
        } else if (part.isMimeType("text/rfc822-headers")) {
            report.original(text(part, LARGEST_ORIGINAL));
        } else if (part.isMimeType("message/rfc822")) {
            report.original(text(part, LARGEST_ORIGINAL));
            keep(part);
        } else if (isWords(part)) {
            (part.isMimeType("text/html") ? html : plain)
                    .append(text(part, LARGEST_TEXT))
                    .append('\n');
        } else {
            keep(part);
        }
    }

    private boolean isWords(Part part) throws MessagingException {
        return (part.isMimeType("text/plain") || part.isMimeType("text/html") || isOfNoType(part))
                && part.getFileName() == null
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && plain.length() + html.length() < LARGEST_TEXT;
    }

    /** What no rule can read counts as text (RFC 2045, 5.2). */
    private static boolean isOfNoType(Part part) throws MessagingException {
        return !part.getContentType().contains("/");
    }

    private static String text(Part part, int most) throws MessagingException, IOException {
        return Charsets.decode(PartBytes.of(part, most).bytes(), part.getContentType());
    }

    private void keep(Part part) throws MessagingException, IOException {
        var name = name(part);
        if (files.size() >= MOST_FILES || announced(part) > LARGEST_FILE || room <= 0) {
            files.add(new MailFile(name, FileType.of(name, new byte[0]), announced(part), null));
            return;
        }
        var most = (int) Math.min(LARGEST_FILE, room);
        var content = PartBytes.of(part, most);
        room -= content.bytes().length;
        files.add(
                content.cut() && content.bytes().length >= most
                        ? new MailFile(name, FileType.of(name, content.bytes()), announced(part), null)
                        : new MailFile(
                                name, FileType.of(name, content.bytes()), content.bytes().length, content.bytes()));
    }

    /** Its size once decoded, as far as it is known before reading it. */
    private static long announced(Part part) throws MessagingException {
        var encoded = Math.max(0, part.getSize());
        return part instanceof MimePart mime && "base64".equalsIgnoreCase(mime.getEncoding())
                ? encoded / 78 * 57
                : encoded;
    }

    private static String name(Part part) throws MessagingException {
        var headers = new Headers(part);
        var given = FileName.clean(headers.fileName());
        if (!given.equals(FileName.clean(""))) {
            return given;
        }
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("message/rfc822")) {
            return "message.eml";
        }
        return type.startsWith("text/calendar") ? "invitation.ics" : given;
    }
}
