package com.mdmcmusicads.app.deployments;

import java.time.Instant;

/** One version of a model as the engine has it. */
public record Deployed(
        ModelRef ref, String name, int version, String definitionId, Origin origin, Instant at, String sha256) {}
