package com.mdmcmusicads.app.sequences;

import java.util.List;

/** What a writer says in a version: when mails may leave, and the mails. */
record Draft(SendingWindow window, boolean firstAtOnce, List<SequenceStep> steps) {

    Draft with(List<SequenceStep> others) {
        return new Draft(window, firstAtOnce, List.copyOf(others));
    }
}
