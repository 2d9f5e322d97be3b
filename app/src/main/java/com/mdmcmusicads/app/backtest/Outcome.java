package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.Response;
import java.time.LocalDate;
import java.util.List;

/**
 * What a trial shows.
 *
 * @param trial alerts that would have arisen
 * @param real alerts that did
 * @param from the first morning that was played; null when no day is recorded
 * @param lateDays days whose figures came in bulk later, taken as known the morning after
 */
record Outcome(List<Fired> trial, List<Fired> real, LocalDate from, LocalDate to, long lateDays) {

    static long toHandle(List<Fired> fired) {
        return fired.stream().filter(one -> one.response() == Response.HANDLE).count();
    }
}
