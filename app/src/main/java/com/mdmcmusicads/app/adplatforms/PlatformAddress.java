package com.mdmcmusicads.app.adplatforms;

import java.net.URI;
import java.util.Set;

/** Where a platform answers: tokens go there, so it is encrypted, except on this machine. */
public record PlatformAddress(String text) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    public PlatformAddress {
        text = text.strip().replaceAll("/+$", "");
        var address = URI.create(text);
        if (address.getHost() == null || address.getQuery() != null || !isSafe(address)) {
            throw new IllegalArgumentException("an ad platform is reached by https, not by " + address.getScheme());
        }
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && HERE.contains(address.getHost());
    }

    /** Below this address; the path begins with a slash. */
    public URI at(String path) {
        return URI.create(text + path);
    }

    /** Whether an address the platform named leads to the same place: same scheme, host and port. */
    public boolean isHomeOf(URI other) {
        var base = URI.create(text);
        return base.getScheme().equalsIgnoreCase(String.valueOf(other.getScheme()))
                && base.getHost().equalsIgnoreCase(String.valueOf(other.getHost()))
                && base.getPort() == other.getPort()
                && other.getUserInfo() == null;
    }
}
