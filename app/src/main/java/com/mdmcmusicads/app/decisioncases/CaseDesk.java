package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.decisioncases.Replay.State;
import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where designers bring cases of a decision, see which come out as expected, and ask the draft about the past. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
class CaseDesk {

    /** Topic of the signal that the cases of a decision changed; the payload is its key. */
    static final String CHANGED = "decision-cases";

    /** Topic of the signal that a replay moved on; the payload is its id. */
    static final String REPLAYED = "decision-replay";

    private static final int KEPT_REPLAYS = 5;

    private final CaseSets sets;
    private final CaseRunner runner;
    private final Replays replays;
    private final ReplayRunner replaying;
    private final PastEvaluations past;
    private final DraftDesk drafts;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    CaseDesk(
            CaseSets sets,
            CaseRunner runner,
            Replays replays,
            ReplayRunner replaying,
            PastEvaluations past,
            DraftDesk drafts,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.sets = sets;
        this.runner = runner;
        this.replays = replays;
        this.replaying = replaying;
        this.past = past;
        this.drafts = drafts;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    Optional<Draft> draft(ModelRef ref) {
        return drafts.open(ref);
    }

    @Transactional(readOnly = true)
    Optional<CaseSet> cases(ModelRef ref) {
        return sets.newest(ref.key());
    }

    /**
     * What becomes of the cases when they are put to this text.
     *
     * @throws UnreadableDecision when it cannot be run
     */
    @Transactional(readOnly = true)
    CaseReport report(ModelRef ref, String content) {
        return runner.run(
                content, ref.key(), sets.newest(ref.key()).map(CaseSet::cases).orElse(List.of()));
    }

    /** The columns a table of cases of this text has. */
    @Transactional(readOnly = true)
    List<CaseColumn> columns(ModelRef ref, String content) {
        return DecisionFile.find(content, ref.key()).map(CaseColumn::of).orElse(List.of());
    }

    /**
     * Reads a file of cases and keeps them, in place of those before.
     *
     * @throws com.mdmcmusicads.app.documents.SheetRefusal when it is no table
     */
    CaseFile bring(ModelRef ref, String content, Path file, String fileName) {
        var read = CaseFile.read(file, columns(ref, content));
        if (read.expectsSomething() && !read.cases().isEmpty()) {
            keep(ref, fileName, read.cases());
        }
        return read;
    }

    void keep(ModelRef ref, String fileName, List<DecisionCase> cases) {
        sets.add(ref.key(), fileName, cases, account.require().id(), clock.instant());
        trail.record("decisioncases.brought", subject(ref), Map.of("file", fileName, "cases", cases.size()));
        signals.publish(CHANGED, ref.key());
    }

    @Transactional(readOnly = true)
    int pastCount(ModelRef ref) {
        return past.count(ref.key());
    }

    @Transactional(readOnly = true)
    Optional<Replay> replay(ModelRef ref) {
        return replays.newest(ref.key());
    }

    /** Asks this text about everything the decision was ever asked; one replay of a decision at a time. */
    String replay(ModelRef ref, String content) {
        var running = replays.newest(ref.key()).filter(Replay::isRunning);
        if (running.isPresent()) {
            return running.get().id();
        }
        replays.forgetBut(ref.key(), KEPT_REPLAYS);
        var id = replays.add(
                ref.key(),
                content,
                sha256(content),
                past.count(ref.key()),
                account.require().id(),
                clock.instant());
        trail.record("decisioncases.replayed", subject(ref), Map.of("replay", id));
        afterCommit(() -> replaying.begin(id));
        return id;
    }

    void stop(String replay) {
        replays.end(replay, State.STOPPED, clock.instant());
        signals.publish(REPLAYED, replay);
    }

    @Transactional(readOnly = true)
    List<Replays.Shift> shifts(String replay) {
        return replays.shifts(replay, 12);
    }

    @Transactional(readOnly = true)
    List<ReplayChange> changes(String replay, ReplayChange.Kind kind, int offset, int limit) {
        return replays.page(replay, kind, offset, limit);
    }

    static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static Subject subject(ModelRef ref) {
        return new Subject("model", ref.address());
    }
}
