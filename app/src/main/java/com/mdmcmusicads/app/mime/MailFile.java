package com.mdmcmusicads.app.mime;

/**
 * A file that came with a mail.
 *
 * @param name made harmless
 * @param type as its first bytes say, not as its sender does
 * @param size in bytes; as announced when the file was left out
 * @param content null when it was left out because it or the whole mail was too large
 */
public record MailFile(String name, String type, long size, byte[] content) {

    public boolean isKept() {
        return content != null;
    }
}
