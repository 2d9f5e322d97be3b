package com.mdmcmusicads.app.deployments;

import java.time.Instant;

/** A version that came with the application and was not deployed, because a designer's version runs. */
public record Waiting(ModelRef ref, String content, Instant shippedAt) {}
