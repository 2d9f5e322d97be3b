package com.mdmcmusicads.app.accounting;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.IntFunction;

/** One stream over parts that are fetched one by one. */
final class PartStream extends InputStream {

    private final IntFunction<byte[]> parts;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
    private int number;

    /** @param parts by number from 1; null after the last */
    PartStream(IntFunction<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasMore() ? current.read() : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        return length == 0 ? 0 : hasMore() ? current.read(target, from, length) : -1;
    }

    private boolean hasMore() {
        while (current != null && current.available() == 0) {
            var next = parts.apply(++number);
            current = next == null ? null : new ByteArrayInputStream(next);
        }
        return current != null;
    }
}
