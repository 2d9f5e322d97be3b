package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.migrations.ManyCases;
import com.mdmcmusicads.app.migrations.Migration;
import com.mdmcmusicads.app.migrations.MigrationDesk;
import com.mdmcmusicads.app.migrations.ProgressDesk;
import com.mdmcmusicads.app.migrations.Selection;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ten thousand running cases go over to another version: planned, previewed, done, each with its report. */
@IntegrationTest
class MigrationBench {

    private static final int CASES = Integer.getInteger("bench.migration", 10_000);
    private static final int SEEN = 50;

    @Autowired
    ManyCases many;

    @Autowired
    MigrationDesk desk;

    @Autowired
    ProgressDesk progress;

    @Autowired
    TestPeople people;

    @Test
    void tenThousandCasesGoOver() throws Exception {
        var versions = many.start(CASES);
        people.be(people.somebody(Role.DESIGNER));
        try {
            var planned = timed(() -> desk.lines(desk.plan(versions.from(), versions.to())));
            var plan = desk.plan(versions.from(), versions.to());
            var chosen = timed(() -> desk.cases(versions.from(), Selection.ALL, CASES));
            var sample = desk.sample(chosen.answer(), SEEN);
            var previewed = timed(() -> desk.preview(plan, sample));
            var begun = timed(() -> desk.run(plan, Selection.ALL, false, "Banc d’essai"));
            var taken = timed(() -> {
                await().atMost(Duration.ofMinutes(30))
                        .pollInSameThread()
                        .until(() -> state(begun.answer()) == Migration.State.DONE);
                return progress.find(begun.answer()).orElseThrow();
            });
            assertThat(taken.answer().counts().done()).isEqualTo(CASES);
            new BenchReport("migration")
                    .line("| what | figure |")
                    .line("|---|---|")
                    .line(
                            "| cases, half with a task and its reminder, half waiting for a date or a message | %d |",
                            CASES)
                    .line("| plan with verdicts and counts | %.2f s |", planned.seconds())
                    .line("| preview by rollback, a case | %.0f ms |", previewed.seconds() * 1000 / SEEN)
                    .line("| until it has begun (cases noted, lost timers counted) | %.2f s |", begun.seconds())
                    .line(
                            "| cases a second, each checked and reported in its own transaction | %.0f |",
                            CASES / taken.seconds())
                    .line("| until the last case is over | %.0f s |", taken.seconds())
                    .line(
                            "| reading how far it is | %.0f ms |",
                            timed(() -> progress.find(begun.answer())).seconds() * 1000)
                    .write();
        } finally {
            people.beNobody();
        }
    }

    private Migration.State state(String id) {
        return progress.find(id).orElseThrow().state();
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        var begin = System.nanoTime();
        var answer = work.get();
        return new Timed<>(answer, (System.nanoTime() - begin) / 1e9);
    }

    private record Timed<T>(T answer, double seconds) {}
}
