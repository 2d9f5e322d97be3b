package com.mdmcmusicads.app.clicks;

import java.time.Instant;

/** A link of a mail was pressed, for the first time at this moment. */
public record Click(String target, Instant at) {}
