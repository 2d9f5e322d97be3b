package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelRef;

/** New cases run another version from now on; told in the transaction that deployed it. */
public record ModelPublished(ModelRef ref, int version, String definitionId, String previousDefinitionId) {}
