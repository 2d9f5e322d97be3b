package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.ledger.LedgerPages.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One file somebody asked for, and how far it has come.
 *
 * @param format of a text; other files have none
 * @param lastEntry the newest entry that counts, once the scope is fixed
 * @param atClosing where writing stands: financial year and number of the last entry written
 * @param findings why it was refused, one sentence each
 */
record ExportJob(
        String id,
        ExportKind kind,
        LocalDate from,
        LocalDate to,
        FecFormat format,
        Locale language,
        State state,
        Stage stage,
        long lastEntry,
        LocalDate atClosing,
        int atNumber,
        int entriesAll,
        int entriesDone,
        int linesAll,
        String fileName,
        long byteCount,
        String sha256,
        List<String> findings,
        String askedBy,
        Instant askedAt,
        Instant endedAt) {

    enum State {
        RUNNING,
        DONE,
        /** It did not pass its own check; nobody can download it. */
        REFUSED,
        STOPPED,
        /** There is nothing to write about. */
        EMPTY
    }

    enum Stage {
        PREPARE,
        WRITE,
        CHECK,
        END
    }

    Scope scope() {
        return new Scope(from, to, kind.journals(), lastEntry);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** 0 to 1. */
    double share() {
        return entriesAll == 0 ? 0 : Math.min(1, (double) entriesDone / entriesAll);
    }
}
