package com.mdmcmusicads.app.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files we keep, known by how they begin; what the sender calls them decides only between relatives. */
public enum FileKind {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    GIF("image/gif", 0, "GIF8", "gif"),
    WEBP("image/webp", 8, "WEBP", "webp"),
    PDF("application/pdf", 0, "%PDF-", "pdf"),
    WAV("audio/wav", 8, "WAVE", "wav"),
    AIFF("audio/aiff", 8, "AIF", "aif", "aiff"),
    FLAC("audio/flac", 0, "fLaC", "flac"),
    OGG("audio/ogg", 0, "OggS", "ogg", "oga"),
    MP3_TAGGED("audio/mpeg", 0, "ID3", "mp3"),
    MP3("audio/mpeg", 0, "\u00ff\u00fb", "mp3"),
    MP4("video/mp4", 4, "ftyp", "mp4", "m4a", "m4v", "mov"),
    WEBM("video/webm", 0, "\u001aE\u00df\u00a3", "webm"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0, "PK\u0003\u0004", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0, "PK\u0003\u0004", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", 0, "PK\u0003\u0004", "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", 0, "PK\u0003\u0004", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", 0, "PK\u0003\u0004", "ods"),
    ZIP("application/zip", 0, "PK\u0003\u0004", "zip"),
    CSV("text/csv", 0, "", "csv"),
    TEXT("text/plain", 0, "", "txt", "md", "srt", "vtt");

    private final String type;
    private final int offset;
    private final byte[] beginning;
    private final List<String> endings;

    FileKind(String type, int offset, String beginning, String... endings) {
        this.type = type;
        this.offset = offset;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = List.of(endings);
    }

    /** As browsers call it. */
    public String type() {
        return type;
    }

    /** Whether every byte of it has to be text. */
    public boolean isText() {
        return beginning.length == 0;
    }

    /**
     * The kind whose beginning and ending both fit; empty for everything we do not keep.
     *
     * @param content the file, or a first part of it
     */
    public static Optional<FileKind> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending) && kind.begins(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        if (isText()) {
            return isText(content);
        }
        var end = offset + beginning.length;
        return content.length >= end && Arrays.equals(Arrays.copyOfRange(content, offset, end), beginning);
    }

    /** A character that is cut off at the end may still be one. */
    private static boolean isText(byte[] content) {
        for (var one : content) {
            if (one == 0) {
                return false;
            }
        }
        var characters = CharBuffer.allocate(content.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content), characters, false)
                .isError();
    }
}
