package com.mdmcmusicads.app.sandbox;

import java.time.Instant;

/** A mail a step would have sent; {@code html} is null where only text is known. */
public record TrialMail(String activityId, String to, String subject, String text, String html, Instant at) {}
