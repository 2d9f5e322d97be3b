package com.mdmcmusicads.app.acceptance;

import java.time.Instant;
import java.util.List;

/**
 * The proof that a quote was accepted.
 *
 * @param wording what was ticked, to the letter
 * @param options the optional lines that were chosen, by position
 * @param pdfSha256 of the document that was shown
 * @param signedSha256 of the copy with the proof on it
 */
record Acceptance(
        String quoteId,
        int version,
        String name,
        String legalName,
        String wording,
        String language,
        Instant at,
        String ip,
        String userAgent,
        List<Integer> options,
        String pdfSha256,
        String signedSha256) {}
