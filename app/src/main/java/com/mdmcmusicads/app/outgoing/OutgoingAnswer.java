package com.mdmcmusicads.app.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What another system said, whole. As a text it says its status only. */
public record OutgoingAnswer(int status, Map<String, String> headers, byte[] body) {

    /** A header by its name, however it is written. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "status " + status;
    }
}
