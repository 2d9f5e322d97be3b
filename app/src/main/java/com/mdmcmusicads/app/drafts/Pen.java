package com.mdmcmusicads.app.drafts;

import java.time.Instant;

/** Who writes in a model, and since when. */
public record Pen(String accountId, Instant since) {}
