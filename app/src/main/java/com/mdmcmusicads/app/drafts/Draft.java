package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A model as it is being written.
 *
 * @param revision zero while nobody wrote anything beyond what runs
 * @param editorAccountId who has the pen; null when it rests
 * @param baseVersionId the version it began from; null when the model never ran
 */
public record Draft(
        ModelRef ref,
        String name,
        String content,
        long revision,
        String editorAccountId,
        Instant editedSince,
        String baseVersionId) {

    static Draft of(ModelDrafts.Row row, String name, Optional<Pen> pen) {
        return new Draft(
                row.ref(),
                name,
                row.content(),
                row.revision(),
                pen.map(Pen::accountId).orElse(null),
                pen.map(Pen::since).orElse(null),
                row.baseVersionId());
    }

    /** Whether there is anything that does not run yet. */
    public boolean isWritten() {
        return revision > 0;
    }
}
