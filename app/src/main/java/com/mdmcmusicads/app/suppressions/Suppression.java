package com.mdmcmusicads.app.suppressions;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;

/** One address that gets no more mail; {@code about} and {@code note} may be null. */
public record Suppression(String email, Why why, Subject about, String note, Instant addedAt) {}
