package com.mdmcmusicads.app.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.util.DecodingException;

/**
 * The beginning of what a part holds.
 *
 * @param bytes decoded, at most as many as were asked for
 * @param cut whether there was more
 */
record PartBytes(byte[] bytes, boolean cut) {

    private static final int CHUNK = 64 * 1024;

    /** Reads on when the encoding is broken or unknown: what can be read is worth more than nothing. */
    static PartBytes of(Part part, int most) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return read(stream, most);
        } catch (MessagingException | IOException e) {
            if (isAboutEncoding(e)) {
                return raw(part, most);
            }
            throw e;
        }
    }

    static PartBytes read(InputStream stream, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        try {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                var room = most - bytes.size();
                bytes.write(chunk, 0, Math.min(read, room));
                if (read > room) {
                    return new PartBytes(bytes.toByteArray(), true);
                }
            }
        } catch (DecodingException broken) {
            return new PartBytes(bytes.toByteArray(), true);
        }
        return new PartBytes(bytes.toByteArray(), false);
    }

    private static boolean isAboutEncoding(Exception e) {
        return String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("encoding");
    }

    private static PartBytes raw(Part part, int most) throws MessagingException, IOException {
        if (part instanceof MimeBodyPart body) {
            return read(body.getRawInputStream(), most);
        }
        return part instanceof MimeMessage message
                ? read(message.getRawInputStream(), most)
                : new PartBytes(new byte[0], true);
    }
}
