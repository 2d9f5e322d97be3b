package com.mdmcmusicads.app.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key of a demo: made at its first use and kept in the data folder, readable to its owner only. */
final class KeyFile {

    private final Path file;

    KeyFile(String folder) {
        file = Path.of(folder).toAbsolutePath().normalize().resolve("secret.key");
    }

    String key() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the secrets cannot be kept at " + file, e);
        }
    }

    /** Written beside its place and linked there whole: of two nodes that begin at once, one wins. */
    private void create() throws IOException {
        var bytes = new byte[KeyRules.BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(file.getParent(), "secret", ".key", ownerOnly());
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // Its key is the one.
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
