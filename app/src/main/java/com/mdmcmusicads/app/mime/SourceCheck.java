package com.mdmcmusicads.app.mime;

import com.mdmcmusicads.app.mime.Unreadable.Reason;

/** Refuses, before anything is parsed, a source that would become millions of objects. */
final class SourceCheck {

    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_DASHES = 20_000;
    private static final int LONGEST_HEADERS = 256 * 1024;

    private SourceCheck() {}

    static void check(byte[] source) {
        if (headerEnd(source) > LONGEST_HEADERS) {
            throw new Unreadable(Reason.HEADERS_TOO_LONG, "more than " + LONGEST_HEADERS + " bytes of headers");
        }
        int lines = 0;
        int dashes = 0;
        for (int at = 0; at < source.length; at++) {
            var startsLine = at == 0 || source[at - 1] == '\n';
            lines += startsLine ? 1 : 0;
            dashes += startsLine && source[at] == '-' && at + 1 < source.length && source[at + 1] == '-' ? 1 : 0;
        }
        if (lines > MOST_LINES || dashes > MOST_DASHES) {
            throw new Unreadable(Reason.TOO_MANY_PARTS, lines + " lines, " + dashes + " of them like a boundary");
        }
    }

    /** Where the header lines end: at the first empty line, or never. */
    static int headerEnd(byte[] source) {
        for (int at = 0; at < source.length; at++) {
            if (source[at] == '\n' && isEmptyLine(source, at + 1)) {
                return at + 1;
            }
        }
        return source.length;
    }

    private static boolean isEmptyLine(byte[] source, int at) {
        return at < source.length
                && (source[at] == '\n' || source[at] == '\r' && at + 1 < source.length && source[at + 1] == '\n');
    }
}
