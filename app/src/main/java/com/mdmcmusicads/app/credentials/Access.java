package com.mdmcmusicads.app.credentials;

import java.net.URI;
import java.util.Map;

/**
 * What to call with. As a text it says nothing.
 *
 * @param address the host with its scheme, or the whole secret address of a channel
 * @param headers what opens the door
 */
public record Access(URI address, Map<String, String> headers) {

    @Override
    public String toString() {
        return "access";
    }
}
