package com.mdmcmusicads.app.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses belong to the public internet; all others lead into somebody's house, ours among them. */
final class PublicNetwork {

    private static final List<Block> V4_SPECIAL = List.of(
            Block.of(0, 8, 0),
            Block.of(10, 8, 0),
            Block.of(100, 10, 64),
            Block.of(127, 8, 0),
            Block.of(169, 16, 254),
            Block.of(172, 12, 16),
            new Block(192 << 24, 24),
            new Block(192 << 24 | 2 << 8, 24),
            new Block(192 << 24 | 88 << 16 | 99 << 8, 24),
            Block.of(192, 16, 168),
            Block.of(198, 15, 18),
            new Block(198 << 24 | 51 << 16 | 100 << 8, 24),
            new Block(203 << 24 | 113 << 8, 24),
            Block.of(224, 4, 0),
            Block.of(240, 4, 0));

    private PublicNetwork() {}

    static boolean holds(InetAddress address) {
        return address instanceof Inet4Address
                ? V4_SPECIAL.stream().noneMatch(block -> block.holds(number(address.getAddress())))
                : isPublicV6(address.getAddress());
    }

    /** Global unicast (2000::/3) without its ways into IPv4 (Teredo, 6to4) and what is kept for documents and protocols. */
    private static boolean isPublicV6(byte[] bytes) {
        var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        var isGlobal = first >> 13 == 1;
        var isSpecial = first == 0x2002 || first == 0x3fff || first == 0x2001 && (second < 0x200 || second == 0xdb8);
        return isGlobal && !isSpecial;
    }

    private static int number(byte[] bytes) {
        return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }

    /** All addresses that begin with the same bits. */
    private record Block(int start, int bits) {

        static Block of(int first, int bits, int second) {
            return new Block(first << 24 | second << 16, bits);
        }

        boolean holds(int address) {
            return (address ^ start) >>> (32 - bits) == 0;
        }
    }
}
