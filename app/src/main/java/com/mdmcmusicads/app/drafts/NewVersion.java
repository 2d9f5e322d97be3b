package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.Deployed;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Version.Kind;
import java.time.Instant;

/** A version that is about to be kept for good. */
record NewVersion(
        ModelRef ref,
        Kind kind,
        Integer engineVersion,
        String definitionId,
        String name,
        String authorId,
        Instant at,
        String reason,
        String content) {

    /** One that runs. */
    static NewVersion of(Deployed live, Kind kind, String name, String authorId, String reason, String content) {
        return new NewVersion(
                live.ref(), kind, live.version(), live.definitionId(), name, authorId, live.at(), reason, content);
    }
}
