package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Whoever is to repair an account may have done it on its own page, or given the account up: its runs hear of it. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class RepairWatch {

    private static final Set<RunCause> SHUT = Set.of(RunCause.EXPIRED, RunCause.REFUSED);

    private final KpiRuns runs;
    private final AdAccountDesk accounts;
    private final Stopper stopper;

    RepairWatch(KpiRuns runs, AdAccountDesk accounts, Stopper stopper) {
        this.runs = runs;
        this.accounts = accounts;
        this.stopper = stopper;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        runs.waiting().stream().filter(run -> SHUT.contains(run.cause())).forEach(this::look);
    }

    private void look(CollectionRun run) {
        var state = accounts.find(run.accountId()).map(ConnectedAccount::state);
        if (state.equals(Optional.of(State.OK))) {
            stopper.repaired(run);
        } else if (state.isEmpty() || state.get() == State.PAUSED) {
            stopper.cancel(run.id());
        }
    }
}
