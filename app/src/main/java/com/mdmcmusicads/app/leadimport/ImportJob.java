package com.mdmcmusicads.app.leadimport;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One file and how far it has come.
 *
 * @param head titles of its columns
 * @param mailing whether its leads may be written to by a sequence, as far as each agreed
 * @param openedBy account id
 */
record ImportJob(
        String id,
        String fileName,
        State state,
        List<String> head,
        Mapping mapping,
        boolean mailing,
        String openedBy,
        Locale language,
        Instant openedAt,
        Instant endedAt) {

    enum State {
        /** Columns to be named. */
        OPENED,
        /** Every row has been looked at. */
        CHECKED,
        RUNNING,
        STOPPED,
        DONE
    }

    String route() {
        return "leads/import/" + id;
    }
}
