package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One account read for one range of days, and how far that is.
 *
 * @param batch what was asked for together with it: the id of a backfill of several accounts, or a morning
 * @param cause why it waits or failed, or null
 * @param detail what the platform said, or null
 * @param chunkFrom the stretch being read; null before the first question
 * @param cursor where the stretch goes on, as the platform wants it; null at its beginning
 * @param whole whether every answer about the stretch so far was complete
 * @param attempts in vain since the last page
 * @param said how long the platform wants us to wait, or null
 * @param askedBy the account of a person; null for a morning
 */
public record CollectionRun(
        String id,
        String batch,
        String accountId,
        Platform platform,
        String accountName,
        RunKind kind,
        LocalDate from,
        LocalDate to,
        RunState state,
        RunCause cause,
        String detail,
        LocalDate chunkFrom,
        LocalDate chunkTo,
        String cursor,
        boolean whole,
        int pages,
        RunCounts counts,
        int attempts,
        Duration said,
        Instant retryAt,
        String askedBy,
        Instant startedAt,
        Instant movedAt,
        Instant endedAt,
        int revision) {

    public boolean isOpen() {
        return state.isOpen();
    }

    DayRange range() {
        return new DayRange(from, to);
    }

    DayRange chunk() {
        return new DayRange(chunkFrom, chunkTo);
    }

    public long days() {
        return range().days();
    }

    /** Days that are read to their end. */
    public long daysDone() {
        if (state == RunState.DONE) {
            return days();
        }
        return chunkFrom == null ? 0 : range().days() - new DayRange(chunkFrom, to).days();
    }

    /** 0 to 1. */
    public double share() {
        return (double) daysDone() / days();
    }
}
