package com.mdmcmusicads.app.quotes;

import java.time.Instant;

/**
 * Who accepted a document on its page, and what proves it.
 *
 * @param sha256 of the document that was shown, as hexadecimal digits
 * @param wording what was ticked
 */
public record Signature(String name, String legalName, Instant at, String ip, String sha256, String wording) {}
