package com.mdmcmusicads.app.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes; the sender's word decides only between relatives. */
enum FileType {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", 0, "GIF8"),
    WEBP("image/webp", 8, "WEBP"),
    PDF("application/pdf", 0, "%PDF-"),
    WAV("audio/wav", 8, "WAVE"),
    FLAC("audio/flac", 0, "fLaC"),
    OGG("audio/ogg", 0, "OggS"),
    MP3_TAGGED("audio/mpeg", 0, "ID3"),
    MP3("audio/mpeg", 0, "\u00ff\u00fb"),
    MP4("video/mp4", 4, "ftyp"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0, "PK\u0003\u0004", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0, "PK\u0003\u0004", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", 0, "PK\u0003\u0004", "pptx"),
    ZIP("application/zip", 0, "PK\u0003\u0004"),
    CALENDAR("text/calendar", 0, "BEGIN:VCALENDAR"),
    TEXT("text/plain", 0, "", "txt", "csv", "md", "srt", "log"),
    MAIL("message/rfc822", 0, "", "eml");

    /** Never opened by a browser, only saved. */
    private static final String UNKNOWN = "application/octet-stream";

    private final String type;
    private final int offset;
    private final byte[] beginning;
    private final String[] endings;

    FileType(String type, int offset, String beginning, String... endings) {
        this.type = type;
        this.offset = offset;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = endings;
    }

    static String of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.begins(content) && type.ends(ending))
                .findFirst()
                .map(type -> type.type)
                .orElse(UNKNOWN);
    }

    private boolean begins(byte[] content) {
        var end = offset + beginning.length;
        return content.length >= end && Arrays.equals(content, offset, end, beginning, 0, beginning.length);
    }

    private boolean ends(String ending) {
        return endings.length == 0 || Arrays.asList(endings).contains(ending);
    }
}
