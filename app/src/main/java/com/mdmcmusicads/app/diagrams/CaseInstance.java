package com.mdmcmusicads.app.diagrams;

import java.time.Instant;

/** One run of a process, going on or over. */
public record CaseInstance(
        String id, String definitionId, String process, String businessKey, Instant startedAt, Instant endedAt) {

    public boolean isOver() {
        return endedAt != null;
    }
}
