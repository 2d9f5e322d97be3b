package com.mdmcmusicads.app.contacts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** One address of an artist on a site we know. */
record MusicLink(String id, MusicPlace place, String address) {

    private static final int LONGEST = 500;

    /** What was pasted, as a safe address: encrypted, of a site we know, without a login or a port; empty otherwise. */
    static Optional<MusicLink> read(String pasted) {
        var text = pasted == null ? "" : pasted.strip();
        var full = text.contains("://") ? text.replaceFirst("(?i)^http://", "https://") : "https://" + text;
        try {
            var uri = new URI(full);
            return isSafe(uri)
                    ? MusicPlace.at(uri.getHost()).map(place -> new MusicLink(null, place, plain(uri)))
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getPort() == -1
                && plain(uri).length() <= LONGEST;
    }

    private static String plain(URI uri) {
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "https://" + uri.getHost() + uri.getRawPath() + query;
    }

    /** Short enough for a line. */
    String words() {
        return address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
    }
}
