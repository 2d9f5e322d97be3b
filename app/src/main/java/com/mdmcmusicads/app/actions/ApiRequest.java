package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.processes.CaseFacts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** A call as the designer wrote it, its variables not yet filled in. */
record ApiRequest(
        String credential,
        String method,
        ApiAddress target,
        Map<String, String> query,
        Map<String, String> headers,
        Map<String, String> body,
        String mapping,
        String refused,
        Duration within) {

    private static final int USUAL_SECONDS = 20;
    private static final int LONGEST_SECONDS = 60;

    /** Each field as it stands in the model; as it came along where the model does not show it. */
    static ApiRequest of(
            String credential,
            String method,
            String address,
            String query,
            String headers,
            String body,
            String mapping,
            String refused,
            int timeout,
            CaseFacts facts) {
        var written = facts.written();
        return new ApiRequest(
                credential,
                method,
                ApiAddress.read(written.getOrDefault("address", address)),
                Lines.read(written.getOrDefault("query", query)),
                Lines.read(written.getOrDefault("headers", headers)),
                Lines.read(written.getOrDefault("body", body)),
                mapping,
                refused,
                Duration.ofSeconds(timeout <= 0 ? USUAL_SECONDS : Math.min(timeout, LONGEST_SECONDS)));
    }

    String host() {
        return target.host();
    }

    URI address(URI base, Filling filling) {
        return target.at(base, query, filling);
    }
}
