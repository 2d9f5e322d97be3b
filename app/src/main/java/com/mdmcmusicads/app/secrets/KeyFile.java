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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key of who gave none: made at its first use and kept in the data folder, readable to its owner only. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;

    KeyFile(String folder) {
        file = Path.of(folder).toAbsolutePath().normalize().resolve("secret.key");
    }

    String key() {
        try {
            if (!Files.exists(file)) {
                create();
                LOG.warn(
                        "MDMC_SECRET_KEY is not set: secrets are sealed under {}. Keep that file, apart from the backups;"
                                + " several nodes need one key, so give it to them in MDMC_SECRET_KEY.",
                        file);
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
