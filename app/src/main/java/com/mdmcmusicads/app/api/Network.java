package com.mdmcmusicads.app.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Whose address it is, for counting: one IPv4 address, without the port some proxies add, or the /64 of an IPv6 address,
 * which is what one household gets and can change addresses within at will.
 */
final class Network {

    private static final Pattern IPV4_WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");
    private static final Pattern IPV6 =
            Pattern.compile("\\[?([0-9a-fA-F]{0,4}:[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:%\\w+)?(?:](?::\\d{1,5})?)?");
    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private Network() {}

    /** The network of an address; anything else stays as it is. */
    static String of(String caller) {
        var four = IPV4_WITH_PORT.matcher(caller);
        if (four.matches()) {
            return four.group(1);
        }
        var six = IPV6.matcher(caller);
        return six.matches() ? ofLiteral(six.group(1)) : caller;
    }

    private static String ofLiteral(String literal) {
        try {
            var address = InetAddress.getByName(literal);
            var bytes = address.getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64"
                    : address.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return literal;
        }
    }
}
