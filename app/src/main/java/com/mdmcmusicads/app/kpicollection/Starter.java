package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.kpis.KpiCollection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins runs; a run and its process exist together or not at all. */
@Component
class Starter {

    private final KpiRuns runs;
    private final KpiCollection process;
    private final AdAccountDesk accounts;
    private final RunTeller teller;
    private final Clock clock;

    Starter(KpiRuns runs, KpiCollection process, AdAccountDesk accounts, RunTeller teller, Clock clock) {
        this.runs = runs;
        this.process = process;
        this.accounts = accounts;
        this.teller = teller;
        this.clock = clock;
    }

    String backfill(Collection<String> accountIds, LocalDate from, LocalDate to, String by) {
        var range = DayRange.ofPast(from, to, ParisDay.of(clock));
        var ids = new LinkedHashSet<>(accountIds);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("No account");
        }
        var batch = ids.size() == 1 ? null : UUID.randomUUID().toString();
        var last = "";
        for (var id : ids) {
            last = begin(new NewRun(batch, account(id), RunKind.BACKFILL, range, by))
                    .orElseThrow();
        }
        return batch == null ? last : batch;
    }

    String collectNow(String accountId, String by) {
        var today = ParisDay.of(clock);
        return morning(accountId, today, by).orElseGet(() -> {
            var running =
                    runs.extend(accountId, today.minusDays(1), clock.instant()).orElseThrow();
            hurry(running);
            return running;
        });
    }

    /** It may be moving anyway. */
    private void hurry(String runId) {
        try {
            process.kpiCollectionHurried(runId);
        } catch (ProcessBusy moving) {
            teller.moved(runId);
        }
    }

    int mornings(LocalDate day) {
        return (int) accounts.connected().stream()
                .filter(account -> account.state() != ConnectedAccount.State.PAUSED)
                .filter(account -> morning(account.id(), day, null).isPresent())
                .count();
    }

    /** The run of a morning; empty when one of an earlier morning was extended instead, because it still waits. */
    Optional<String> morning(String accountId, LocalDate day, String by) {
        runs.holdAccount(accountId);
        if (runs.extend(accountId, day.minusDays(1), clock.instant()).isPresent()) {
            return Optional.empty();
        }
        var range = DayRange.ofMorning(day, runs.lastRead(accountId).orElse(null));
        return begin(new NewRun(day.toString(), account(accountId), RunKind.DAILY, range, by));
    }

    private Optional<String> begin(NewRun run) {
        var id = runs.add(run, clock.instant());
        id.ifPresent(added -> {
            teller.record(added, run.kind() == RunKind.DAILY ? "begun" : "requested", words(run));
            if (run.kind() == RunKind.DAILY) {
                process.kpiCollectionDue(added);
            } else {
                process.kpiBackfillRequested(added);
            }
        });
        return id;
    }

    private static Map<String, Object> words(NewRun run) {
        var range = run.range();
        return Map.of("range", DayText.brief(range.from()) + " – " + DayText.brief(range.to()));
    }

    private ConnectedAccount account(String id) {
        return accounts.find(id).orElseThrow(() -> new IllegalArgumentException("No account " + id));
    }
}
