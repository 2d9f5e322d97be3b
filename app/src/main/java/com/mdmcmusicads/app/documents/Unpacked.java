package com.mdmcmusicads.app.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** How large a zipped file becomes: counted by unpacking it, because what it says of itself may be a lie. */
final class Unpacked {

    private static final int MOST_PARTS = 1000;
    private static final int PIECE = 1 << 16;

    private Unpacked() {}

    static void check(Path file, long most) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new SheetRefusal(SheetRefusal.Reason.BOMB);
            }
            var left = most;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                left -= size(zip, entries.nextElement(), left);
            }
        } catch (ZipException broken) {
            throw new SheetRefusal(SheetRefusal.Reason.UNREADABLE, broken);
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var piece = new byte[PIECE];
        var size = 0L;
        try (var stream = zip.getInputStream(entry)) {
            for (var read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                size += read;
                if (size > most) {
                    throw new SheetRefusal(SheetRefusal.Reason.BOMB);
                }
            }
        }
        return size;
    }
}
