package com.mdmcmusicads.app.kpicollection;

/**
 * What came of the rows that were read.
 *
 * @param strangers rows of campaigns nobody knows here
 * @param emptied days the platform no longer reports, now zero
 */
public record RunCounts(int created, int updated, int unchanged, int rejected, int strangers, int emptied) {

    static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0);

    RunCounts plus(RunCounts more) {
        return new RunCounts(
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                rejected + more.rejected,
                strangers + more.strangers,
                emptied + more.emptied);
    }
}
