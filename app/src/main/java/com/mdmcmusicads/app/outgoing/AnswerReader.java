package com.mdmcmusicads.app.outgoing;

import com.mdmcmusicads.app.outgoing.OutgoingFailure.Why;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one HTTP/1.1 answer and believes nothing it says of its own length. */
final class AnswerReader {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_HINTS = 5;

    private final InputStream line;
    private final String method;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    AnswerReader(InputStream line, String method) {
        this.line = line;
        this.method = method;
    }

    OutgoingAnswer read() throws IOException {
        for (var hint = 0; hint < MOST_HINTS; hint++) {
            var status = status();
            var headers = headers();
            if (status >= 200) {
                readBody(status, headers);
                return new OutgoingAnswer(status, headers, body.toByteArray());
            }
        }
        throw bad("it never comes to the point");
    }

    private int status() throws IOException {
        var matcher = STATUS.matcher(textLine());
        if (!matcher.matches()) {
            throw bad("no answer of HTTP");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var count = 0; count < MOST_HEADERS; count++) {
            var header = textLine();
            if (header.isEmpty()) {
                return headers;
            }
            var colon = header.indexOf(':');
            if (colon < 1) {
                throw bad("a header without a name");
            }
            headers.putIfAbsent(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        throw bad("too many headers");
    }

    private void readBody(int status, Map<String, String> headers) throws IOException {
        if (method.equals("HEAD") || status == 204 || status == 304) {
            return;
        }
        var coding = headers.getOrDefault("content-encoding", "identity");
        if (!coding.equalsIgnoreCase("identity")) {
            throw bad("it is packed, although we asked for it not to be");
        }
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .endsWith("chunked")) {
            chunks();
        } else if (headers.containsKey("content-length")) {
            take(length(headers.get("content-length"), 10));
        } else {
            all();
        }
    }

    private void chunks() throws IOException {
        for (var size = chunk(); size > 0; size = chunk()) {
            take(size);
            if (!textLine().isEmpty()) {
                throw bad("a piece is longer than it says");
            }
        }
    }

    private long chunk() throws IOException {
        return length(textLine().replaceAll(";.*", "").strip(), 16);
    }

    private static long length(String digits, int radix) {
        try {
            var length = Long.parseLong(digits, radix);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw bad("a length that is none");
    }

    private void take(long length) throws IOException {
        if (length > OutgoingHttp.LARGEST - body.size()) {
            throw new OutgoingFailure(Why.TOO_LARGE, "the answer is larger than 1 MB");
        }
        var piece = line.readNBytes((int) length);
        if (piece.length < length) {
            throw new EOFException();
        }
        body.writeBytes(piece);
    }

    private void all() throws IOException {
        body.writeBytes(line.readNBytes(OutgoingHttp.LARGEST + 1));
        if (body.size() > OutgoingHttp.LARGEST) {
            throw new OutgoingFailure(Why.TOO_LARGE, "the answer is larger than 1 MB");
        }
    }

    private String textLine() throws IOException {
        var text = new ByteArrayOutputStream();
        for (var sign = line.read(); sign != '\n'; sign = line.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            if (text.size() > LONGEST_LINE) {
                throw bad("a line without end");
            }
            text.write(sign);
        }
        var line = text.toString(StandardCharsets.ISO_8859_1);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static OutgoingFailure bad(String why) {
        return new OutgoingFailure(Why.BAD_ANSWER, why);
    }
}
