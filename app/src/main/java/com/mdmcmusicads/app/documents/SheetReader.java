package com.mdmcmusicads.app.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Reads a spreadsheet row by row, as Excel or as text, whatever its name says: what it is shows in its first bytes. A cell
 * is always a text: a number without grouping and with a point, a day as {@code 2026-11-22}, a moment as
 * {@code 2026-11-22T09:30}.
 */
public final class SheetReader {

    private static final int BEGINNING = 8;

    private final Limits limits;

    public SheetReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Gives every row that is not empty to {@code each}, the head row first, until it answers false.
     *
     * @throws SheetRefusal when this cannot be read as a table, or is larger than the limits
     */
    public void read(Path file, Predicate<SheetRow> each) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw new SheetRefusal(SheetRefusal.Reason.EMPTY);
            }
            if (size > limits.bytes()) {
                throw new SheetRefusal(SheetRefusal.Reason.TOO_LARGE, limits.bytes() >> 20);
            }
            read(file, beginning(file), new Rows(limits, each));
        } catch (IOException e) {
            throw new SheetRefusal(SheetRefusal.Reason.UNREADABLE, e);
        }
    }

    private static void read(Path file, byte[] beginning, Rows rows) throws IOException {
        if (begins(beginning, 'P', 'K')) {
            new ExcelSource(file).read(rows);
        } else if (begins(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefusal(SheetRefusal.Reason.OLD_OR_LOCKED);
        } else {
            new TextSource(file).read(rows);
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(BEGINNING);
        }
    }

    private static boolean begins(byte[] bytes, int... expected) {
        for (var at = 0; at < expected.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != expected[at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How much is read at most; what is more is refused as a whole, a longer cell is cut.
     *
     * @param bytes of the file as it came
     * @param unpacked bytes of one part of an Excel file
     */
    public record Limits(long bytes, long unpacked, int rows, int columns, int cellLength) {

        /** What people work with by hand: 20 MB, 20,000 rows. */
        public static final Limits USUAL = new Limits(20 << 20, 200 << 20, 20_000, 200, 10_000);
    }
}
