package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.facturx.InvoiceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A platform reached through a folder its connector watches: invoices appear in {@code outgoing}, whole or not at all; its
 * messages are taken from {@code incoming} and put into {@code incoming/read} or {@code incoming/unread}.
 */
final class FileDrop implements ApprovedPlatform {

    private static final long LARGEST = 1 << 20;

    /** Whoever is still writing a file gets this long before it counts as broken. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path outgoing;
    private final Path incoming;
    private final Clock clock;

    FileDrop(Path folder, Clock clock) {
        this.clock = clock;
        outgoing = folder.resolve("outgoing");
        incoming = folder.resolve("incoming");
    }

    @Override
    public void submit(String number, InvoiceFile file) {
        try {
            Files.createDirectories(outgoing);
            var part = Files.write(outgoing.resolve("." + number + ".part"), file.bytes());
            Files.move(
                    part,
                    outgoing.resolve(number + ".pdf"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<PlatformMessage> messages() {
        try {
            Files.createDirectories(incoming);
            try (var files = Files.list(incoming)) {
                return files.filter(file -> Files.isRegularFile(file)
                                && !file.getFileName().toString().startsWith("."))
                        .map(this::read)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(FileDrop::moment).thenComparing(PlatformMessage::name))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing when it is gone meanwhile, or may still be written. */
    private Optional<PlatformMessage> read(Path file) {
        try {
            var bytes = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
            var statuses = StatusXml.read(bytes);
            var isFresh = Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(clock.instant().minus(PATIENCE));
            return statuses.isEmpty() && isFresh
                    ? Optional.empty()
                    : Optional.of(
                            new PlatformMessage(file.getFileName().toString(), sha256(bytes), statuses.orElse(null)));
        } catch (NoSuchFileException takenByAnotherNode) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant moment(PlatformMessage message) {
        return message.isReadable() ? message.statuses().get(0).at() : Instant.MAX;
    }

    @Override
    public void putAway(PlatformMessage message, boolean wasRead) {
        try {
            var shelf = Files.createDirectories(incoming.resolve(wasRead ? "read" : "unread"));
            Files.move(
                    incoming.resolve(message.name()),
                    shelf.resolve(message.name()),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException takenByAnotherNode) {
            // It is where it belongs.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
