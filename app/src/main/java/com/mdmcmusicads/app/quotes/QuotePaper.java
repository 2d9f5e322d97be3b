package com.mdmcmusicads.app.quotes;

/**
 * A document as a client got it.
 *
 * @param name of the file
 * @param bytes exactly
 * @param sha256 of the bytes, as hexadecimal digits
 */
public record QuotePaper(String name, byte[] bytes, String sha256) {}
