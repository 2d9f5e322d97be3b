package com.mdmcmusicads.app.mime;

/**
 * One recipient whom a mail did not reach.
 *
 * @param address in lower case, as the reporting server names it; may be empty
 * @param permanent whether trying again is of no use
 * @param status as in RFC 3463 (5.1.1), or null
 * @param diagnostic what the other server said, or null
 */
public record Undelivered(String address, boolean permanent, String status, String diagnostic) {}
