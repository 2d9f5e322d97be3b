package com.mdmcmusicads.app.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands between the cells of a text: whichever of the usual signs the first line has most, outside quotes. */
final class Delimiter {

    private static final char[] USUAL = {';', ',', '\t'};
    private static final int LOOKED_AT = 64 << 10;

    private Delimiter() {}

    static char of(Path file, Encoding encoding) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.charset()))) {
            return of(firstLine(reader));
        }
    }

    private static char of(String line) {
        var best = USUAL[0];
        for (var sign : USUAL) {
            if (count(line, sign) > count(line, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static String firstLine(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        for (var read = reader.read(); read >= 0 && line.length() < LOOKED_AT; read = reader.read()) {
            if (read == '\n' || read == '\r') {
                if (!line.toString().isBlank()) {
                    break;
                }
            }
            line.append((char) read);
        }
        return line.toString();
    }

    private static long count(String line, char sign) {
        var isQuoted = false;
        var count = 0L;
        for (var character : line.toCharArray()) {
            isQuoted ^= character == '"';
            count += !isQuoted && character == sign ? 1 : 0;
        }
        return count;
    }
}
