package com.mdmcmusicads.app.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table saved as text: comma, semicolon or tab, in whatever way the writer's Excel encodes it. */
final class TextSource {

    private final Path file;

    TextSource(Path file) {
        this.file = file;
    }

    void read(Rows rows) throws IOException {
        var encoding = Encoding.of(file);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Delimiter.of(file, encoding))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var reader = reader(encoding);
                var parser = format.parse(reader)) {
            var line = 1;
            for (CSVRecord row : parser) {
                if (!rows.take(line, row.toList())) {
                    return;
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | CSVException e) {
            throw new SheetRefusal(SheetRefusal.Reason.UNREADABLE, e);
        }
    }

    private BufferedReader reader(Encoding encoding) throws IOException {
        var stream = Files.newInputStream(file);
        stream.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(stream, encoding.charset()));
    }
}
