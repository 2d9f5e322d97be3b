package com.mdmcmusicads.app.assets;

import com.mdmcmusicads.app.assets.AssetRefusal.Reason;
import com.mdmcmusicads.app.files.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/** Reads a file once, in pieces: which kind it is, how large, its digest; stops as soon as it cannot be kept. */
final class AssetReader {

    static final int PIECE = 1024 * 1024;

    private final String name;
    private final long largest;
    private final MessageDigest digest = sha256();
    private FileKind kind;
    private long size;

    AssetReader(String name, long largest) {
        this.name = name;
        this.largest = largest;
    }

    /**
     * @param keep is given each piece with its number, the first is 0
     * @throws AssetRefusal says why it is not kept
     */
    void read(InputStream content, BiConsumer<Integer, byte[]> keep) {
        try {
            var piece = content.readNBytes(PIECE);
            for (var number = 0; piece.length > 0; number++, piece = content.readNBytes(PIECE)) {
                check(piece);
                keep.accept(number, piece);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        demand(size > 0, Reason.EMPTY);
    }

    private void check(byte[] piece) {
        if (kind == null) {
            kind = FileKind.of(name, piece)
                    .filter(found -> found != FileKind.ZIP)
                    .orElseThrow(() -> new AssetRefusal(Reason.WRONG_KIND));
        }
        demand(!kind.isText() || hasNoZero(piece), Reason.WRONG_KIND);
        size += piece.length;
        demand(size <= largest, Reason.TOO_LARGE);
        digest.update(piece);
    }

    String type() {
        return kind.type();
    }

    long size() {
        return size;
    }

    /** Once, after reading. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean hasNoZero(byte[] piece) {
        for (var one : piece) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    private static void demand(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new AssetRefusal(otherwise);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
