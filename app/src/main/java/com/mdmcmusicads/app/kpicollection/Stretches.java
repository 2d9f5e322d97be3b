package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adplatforms.FetchPage;
import com.mdmcmusicads.processes.kpis.KpiCollection.Outcome;
import org.springframework.stereotype.Component;

/**
 * Moves a run on by one page: figures, cursor and counts are written in one transaction, the engine's own, so that after a
 * crash a page is either kept with all of them or read again.
 */
@Component
class Stretches {

    private final KpiRuns runs;
    private final RunMoves moves;
    private final PageReader reader;
    private final PageKeeper keeper;
    private final TakenBackDays takenBack;

    Stretches(KpiRuns runs, RunMoves moves, PageReader reader, PageKeeper keeper, TakenBackDays takenBack) {
        this.runs = runs;
        this.moves = moves;
        this.reader = reader;
        this.keeper = keeper;
        this.takenBack = takenBack;
    }

    /** Begins at the first day of the run. */
    void begin(CollectionRun run) {
        moves.beginChunk(run.id(), run.range().head(reader.longestRange(run.platform())));
    }

    /** Keeps a page of the run as it was when the platform was asked; one that somebody moved on meanwhile is left alone. */
    Outcome keep(CollectionRun asked, FetchPage page) {
        var run = runs.lock(asked.id()).orElseThrow();
        if (!run.isOpen()) {
            return Outcome.DONE;
        } else if (run.revision() != asked.revision()) {
            return Outcome.MORE;
        }
        var whole = run.whole() && !page.partial();
        var counts = keeper.keep(run, page.days());
        if (page.next() != null) {
            moves.turnPage(run.id(), page.next(), whole, counts);
            return Outcome.MORE;
        }
        var emptied = whole ? takenBack.empty(run) : 0;
        moves.turnPage(run.id(), null, whole, counts.plus(new RunCounts(0, 0, 0, 0, 0, emptied)));
        return next(run);
    }

    private Outcome next(CollectionRun run) {
        if (!run.chunkTo().isBefore(run.to())) {
            return Outcome.DONE;
        }
        var rest = new DayRange(run.chunkTo().plusDays(1), run.to());
        moves.beginChunk(run.id(), rest.head(reader.longestRange(run.platform())));
        return Outcome.MORE;
    }

    /** Too many days at once: the half of them, as long as there is one. */
    Outcome halve(CollectionRun run) {
        moves.beginChunk(run.id(), run.chunk().half());
        return Outcome.MORE;
    }
}
