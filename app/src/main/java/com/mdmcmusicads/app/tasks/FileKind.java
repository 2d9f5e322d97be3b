package com.mdmcmusicads.app.tasks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files we keep, known by how they begin; what the sender calls them decides only between relatives. */
enum FileKind {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    GIF("image/gif", 0, "GIF8", "gif"),
    WEBP("image/webp", 8, "WEBP", "webp"),
    PDF("application/pdf", 0, "%PDF-", "pdf"),
    WAV("audio/wav", 8, "WAVE", "wav"),
    FLAC("audio/flac", 0, "fLaC", "flac"),
    OGG("audio/ogg", 0, "OggS", "ogg", "oga"),
    MP3_TAGGED("audio/mpeg", 0, "ID3", "mp3"),
    MP3("audio/mpeg", 0, "\u00ff\u00fb", "mp3"),
    MP4("video/mp4", 4, "ftyp", "mp4", "m4a", "mov"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0, "PK\u0003\u0004", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0, "PK\u0003\u0004", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", 0, "PK\u0003\u0004", "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", 0, "PK\u0003\u0004", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", 0, "PK\u0003\u0004", "ods"),
    ZIP("application/zip", 0, "PK\u0003\u0004", "zip"),
    CSV("text/csv", 0, "", "csv"),
    TEXT("text/plain", 0, "", "txt", "md", "srt");

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

    String type() {
        return type;
    }

    /** The kind whose beginning and ending both fit; empty for everything we do not keep. */
    static Optional<FileKind> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending) && kind.begins(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        if (beginning.length == 0) {
            return isText(content);
        }
        var end = offset + beginning.length;
        return content.length >= end && Arrays.equals(Arrays.copyOfRange(content, offset, end), beginning);
    }

    private static boolean isText(byte[] content) {
        for (var character : content) {
            if (character == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
