package com.mdmcmusicads.app.facturx;

import java.time.Instant;

/**
 * An invoice or credit note as it is sent.
 *
 * @param name for instance Facture-F2026-00001.pdf
 * @param sha256 of the bytes, in hexadecimal
 */
public record InvoiceFile(String name, byte[] bytes, String sha256, Instant madeAt) {

    /** What a browser or a mail calls it. */
    public static final String TYPE = "application/pdf";
}
