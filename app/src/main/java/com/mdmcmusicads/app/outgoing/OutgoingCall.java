package com.mdmcmusicads.app.outgoing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What is asked of another system. As a text it names the host only: paths and headers may be secrets.
 *
 * @param body null for none
 * @param within the whole exchange, redirects among it
 */
public record OutgoingCall(String method, URI address, Map<String, String> headers, byte[] body, Duration within) {

    public OutgoingCall {
        headers = Map.copyOf(headers);
    }

    OutgoingCall movedTo(URI other) {
        return new OutgoingCall(method, other, headers, body, within);
    }

    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
