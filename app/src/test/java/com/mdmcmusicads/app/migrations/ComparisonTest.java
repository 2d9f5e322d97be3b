package com.mdmcmusicads.app.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.migrations.Change.Kind;
import com.mdmcmusicads.app.migrations.Standing.Place;
import com.mdmcmusicads.app.migrations.Standing.Timer;
import com.mdmcmusicads.app.migrations.Standing.Wait;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

    private final Plan plan =
            new Plan("old", "new", List.of(new Mapping("wait", "waitAnew", false)), Map.of("waitAnew", "decide"));

    @Test
    void whatKeepsItsIdIsTheSameWhereverItStands() {
        var before = standing("old", List.of(new Place("1", "wait")), List.of(new Timer("t", "due", MONDAY)), "stop");
        var after = standing("new", List.of(new Place("1", "waitAnew")), List.of(new Timer("t", "due", FRIDAY)), "end");

        assertThat(Comparison.of(plan, before, after))
                .containsExactly(
                        Change.place(Kind.TOKEN_GOES, "wait", "waitAnew"),
                        Change.timer(Kind.TIMER_SHIFTS, "due", "due", MONDAY, FRIDAY),
                        Change.wait(Kind.WAIT_RENAMED, "w", "w", "end"));
    }

    @Test
    void tokenThatIsMovedAfterwardsWentThere() {
        var before = standing("old", List.of(new Place("1", "wait")), List.of(), "stop");
        var after = standing("new", List.of(new Place("2", "decide")), List.of(), "stop");

        assertThat(Comparison.of(plan, before, after)).contains(Change.place(Kind.TOKEN_GOES, "wait", "decide"));
    }

    @Test
    void whatIsGoneIsLostAndWhatCameIsNew() {
        var before = standing("old", List.of(new Place("1", "other")), List.of(new Timer("t", "due", MONDAY)), "stop");
        var after = standing("new", List.of(), List.of(new Timer("n", "due", FRIDAY)), "stop");

        var changes = Comparison.of(plan, before, after);

        assertThat(changes)
                .contains(
                        Change.place(Kind.TOKEN_LOST, "other", null),
                        Change.timer(Kind.TIMER_LOST, "due", null, MONDAY, null),
                        Change.timer(Kind.TIMER_NEW, "due", null, null, FRIDAY));
        assertThat(SelfCheck.of(plan, after, changes, true)).contains(Problem.at(Problem.Kind.TOKEN_LOST, "other"));
    }

    @Test
    void lostTimerIsAProblemUnlessSomebodyAcceptedIt() {
        var token = List.of(new Place("1", "wait"));
        var before = standing("old", token, List.of(new Timer("t", "due", MONDAY)), "stop");
        var after = standing("new", token, List.of(), "stop");
        var changes = Comparison.of(plan, before, after);

        assertThat(SelfCheck.of(plan, after, changes, false)).contains(Problem.at(Problem.Kind.TIMER_LOST, "due"));
        assertThat(SelfCheck.of(plan, after, changes, true)).isEmpty();
    }

    @Test
    void caseThatNothingMakesGoOnIsStuck() {
        var dead = new Standing("new", List.of(), List.of(), List.of(), List.of(), false);

        assertThat(SelfCheck.of(plan, dead, List.of(), true)).contains(Problem.of(Problem.Kind.STUCK));
        assertThat(SelfCheck.of(plan, standing("old", List.of(), List.of(), "stop"), List.of(), true))
                .contains(Problem.of(Problem.Kind.OTHER_VERSION));
    }

    private static Standing standing(String definition, List<Place> tokens, List<Timer> timers, String message) {
        return new Standing(definition, tokens, List.of(), timers, List.of(new Wait("m", "w", message)), true);
    }
}
