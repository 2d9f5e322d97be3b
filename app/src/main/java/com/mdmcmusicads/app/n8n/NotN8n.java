package com.mdmcmusicads.app.n8n;

/** The file is no n8n workflow we can read; {@code reason} ends the key of its sentence. */
public class NotN8n extends RuntimeException {

    private final String reason;

    NotN8n(String reason) {
        super("no n8n workflow: " + reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
