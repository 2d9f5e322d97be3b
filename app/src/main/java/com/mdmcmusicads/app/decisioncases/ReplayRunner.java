package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisioncases.PastCheck.Verdict;
import com.mdmcmusicads.app.decisioncases.Replay.State;
import com.mdmcmusicads.app.decisioncases.ReplayChange.Kind;
import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.decisions.WhatIf;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.live.Signals;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through a replay page by page, each page in a transaction of its own that moves the mark: what a dead node began,
 * another one takes over within a minute, and no evaluation counts twice.
 */
@Component
class ReplayRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final int PAGE = 500;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Replays replays;
    private final PastEvaluations past;
    private final DeploymentDesk deployments;
    private final WhatIf decisions;
    private final TransactionTemplate transactions;
    private final Signals signals;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "decision-replay");
        thread.setDaemon(true);
        return thread;
    });

    ReplayRunner(
            Replays replays,
            PastEvaluations past,
            DeploymentDesk deployments,
            WhatIf decisions,
            TransactionTemplate transactions,
            Signals signals,
            Clock clock) {
        this.replays = replays;
        this.past = past;
        this.deployments = deployments;
        this.decisions = decisions;
        this.transactions = transactions;
        this.signals = signals;
        this.clock = clock;
    }

    void begin(String id) {
        worker.execute(() -> run(id));
    }

    @Scheduled(fixedDelay = 30_000)
    void takeOver() {
        replays.abandoned(clock.instant().minus(SILENCE)).forEach(this::begin);
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    private void run(String id) {
        try {
            var check = replays.find(id).filter(Replay::isRunning).flatMap(this::check);
            while (check.isPresent() && page(id, check.get())) {
                signals.publish(CaseDesk.REPLAYED, id);
            }
        } catch (UnreadableDecision refused) {
            replays.end(id, State.FAILED, clock.instant());
        } catch (RuntimeException unforeseen) {
            LOG.error("Replay {} of a decision cannot go on now", id, unforeseen);
            replays.end(id, State.FAILED, clock.instant());
        }
        signals.publish(CaseDesk.REPLAYED, id);
    }

    private Optional<PastCheck> check(Replay replay) {
        var content = replays.content(replay.id());
        var tables = new PastTables(deployments, replay.decision());
        return DecisionFile.find(content, replay.decision())
                .map(table -> new PastCheck(
                        decisions.sittingOf(content, replay.decision()),
                        tables,
                        new FactFinder(tables, past, table),
                        table));
    }

    /** Whether there is more. */
    private boolean page(String id, PastCheck check) {
        return Boolean.TRUE.equals(transactions.execute(status -> replays.lock(id)
                .map(replay -> {
                    var page = past.before(replay.decision(), replay.beforeAt(), replay.beforeId(), PAGE);
                    if (page.isEmpty()) {
                        replays.end(id, State.DONE, clock.instant());
                        return false;
                    }
                    keep(replay, page, check.of(page));
                    return true;
                })
                .orElse(false)));
    }

    private void keep(Replay replay, List<PastEvaluation> page, List<Verdict> verdicts) {
        var lines =
                verdicts.stream().flatMap(verdict -> verdict.line().stream()).toList();
        if (replay.done() - replay.same() < Replays.MOST_LINES) {
            replays.keep(replay.id(), lines);
        }
        var tally = new Replays.Tally(
                page.size() - lines.size(),
                count(lines, Kind.CHANGED),
                count(lines, Kind.UNKNOWN),
                count(lines, Kind.FAILED),
                (int) verdicts.stream().filter(Verdict::guessed).count());
        replays.advance(replay.id(), page.get(page.size() - 1), tally, clock.instant());
    }

    private static int count(List<ReplayChange> lines, Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }
}
