package com.mdmcmusicads.app.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text is encoded: what its byte order mark says, else UTF-8 when it is valid as such, else what Excel writes on
 * Windows in the West.
 *
 * @param mark length of the byte order mark
 */
record Encoding(Charset charset, int mark) {

    private static final int PIECE = 1 << 16;

    static Encoding of(Path file) throws IOException {
        var first = beginning(file);
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(first, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(first, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    /** A picture or a programme is no table. */
    private static boolean isUtf8(Path file) throws IOException {
        refuseZeros(file);
        var piece = new char[PIECE];
        var strict = StandardCharsets.UTF_8.newDecoder();
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            while (reader.read(piece) >= 0) {
                // Only whether it can be read counts.
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static void refuseZeros(Path file) throws IOException {
        var piece = new byte[PIECE];
        try (var stream = Files.newInputStream(file)) {
            for (var read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                for (var at = 0; at < read; at++) {
                    if (piece[at] == 0) {
                        throw new SheetRefusal(SheetRefusal.Reason.UNREADABLE);
                    }
                }
            }
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(3);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
