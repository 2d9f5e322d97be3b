package com.mdmcmusicads.app.migrations;

/** Cases that still run in an older version of their process ("38 still in v3"), and the version that is current. */
public record Behind(
        String process,
        String name,
        int version,
        String definitionId,
        long running,
        int currentVersion,
        String currentDefinitionId) {}
