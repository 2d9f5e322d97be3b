package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.processes.kpis.KpiCollection.Outcome;
import com.mdmcmusicads.processes.kpis.KpiCollectionSteps;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does the work kpi-collection.bpmn asks for; one job is one page, and one that is done again goes on where the last one was kept. */
@Component
class KpiCollector implements KpiCollectionSteps {

    private final KpiRuns runs;
    private final RunMoves moves;
    private final Stretches stretches;
    private final PageReader reader;
    private final FoundCampaigns found;
    private final AdAccountDesk accounts;
    private final RunTeller teller;
    private final Clock clock;

    KpiCollector(
            KpiRuns runs,
            RunMoves moves,
            Stretches stretches,
            PageReader reader,
            FoundCampaigns found,
            AdAccountDesk accounts,
            RunTeller teller,
            Clock clock) {
        this.runs = runs;
        this.moves = moves;
        this.stretches = stretches;
        this.reader = reader;
        this.found = found;
        this.accounts = accounts;
        this.teller = teller;
        this.clock = clock;
    }

    @Override
    public void planRange(String runId) {
        open(runId).filter(run -> run.chunkFrom() == null).ifPresent(stretches::begin);
        teller.moved(runId);
    }

    @Override
    public String fetchPages(String runId) {
        var outcome = open(runId).map(this::fetch).orElse(Outcome.DONE);
        teller.moved(runId);
        return outcome.name();
    }

    private Outcome fetch(CollectionRun run) {
        var account = reader.account(run.accountId());
        if (account.isEmpty() || account.get().state() == ConnectedAccount.State.PAUSED) {
            moves.because(run.id(), account.isEmpty() ? RunCause.ACCOUNT_GONE : RunCause.ACCOUNT_PAUSED, null);
            return Outcome.FAILED;
        }
        try {
            return stretches.keep(run, reader.read(run, account.get()));
        } catch (AdPlatformFailure failure) {
            return stumble(run, Setback.of(failure));
        }
    }

    private Outcome stumble(CollectionRun asked, Setback setback) {
        var run = runs.lock(asked.id()).orElseThrow();
        if (!run.isOpen()) {
            return Outcome.DONE;
        } else if (setback.cause() == RunCause.RANGE_TOO_LARGE && run.chunk().days() > 1) {
            return stretches.halve(run);
        }
        moves.stumble(run.id(), setback);
        return setback.outcome(run.attempts());
    }

    @Override
    public int closeRun(String runId) {
        var run = open(runId);
        run.ifPresent(done -> {
            moves.end(runId, RunState.DONE);
            accounts.works(done.accountId());
            teller.done(runs.find(runId).orElseThrow());
        });
        return run.map(found::met).orElse(0);
    }

    @Override
    public void tellUnknown(String runId) {
        runs.find(runId).ifPresent(run -> teller.strangers(run, found.met(run)));
    }

    @Override
    public Date planPause(String runId) {
        var run = runs.find(runId).orElseThrow();
        var until = clock.instant().plus(Backoff.after(run.attempts(), run.said()));
        moves.pause(runId, until);
        teller.moved(runId);
        return Date.from(until);
    }

    @Override
    public boolean reportExpired(String runId) {
        var run = open(runId);
        run.ifPresent(this::close);
        runs.holdAccount(run.map(CollectionRun::accountId).orElse(runId));
        var isFirst = run.isPresent() && !runs.isAnotherBlocked(run.get().accountId(), runId);
        if (isFirst) {
            moves.block(runId);
            teller.blocked(run.get());
        }
        return isFirst;
    }

    private void close(CollectionRun run) {
        if (run.cause() == RunCause.REFUSED) {
            accounts.refused(run.accountId(), run.detail());
        } else {
            accounts.expired(run.accountId(), run.detail());
        }
    }

    @Override
    public void resumeRun(String runId) {
        moves.goOn(runId);
        teller.resumed(runId);
    }

    @Override
    public void giveUp(String runId, String details) {
        moves.because(runId, RunCause.GIVEN_UP, details);
        failRun(runId);
    }

    @Override
    public void failRun(String runId) {
        if (moves.end(runId, RunState.FAILED)) {
            runs.find(runId).ifPresent(teller::failed);
        }
        teller.moved(runId);
    }

    @Override
    public void stopRun(String runId) {
        moves.end(runId, RunState.CANCELLED);
        teller.moved(runId);
    }

    private Optional<CollectionRun> open(String runId) {
        return runs.find(runId).filter(CollectionRun::isOpen);
    }
}
