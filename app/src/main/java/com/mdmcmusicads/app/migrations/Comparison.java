package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Change.Kind;
import com.mdmcmusicads.app.migrations.Standing.Place;
import com.mdmcmusicads.app.migrations.Standing.Timer;
import com.mdmcmusicads.app.migrations.Standing.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What differs between two standings of one case. What keeps its id is the same thing, wherever it stands. */
final class Comparison {

    private final Plan plan;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Plan plan) {
        this.plan = plan;
    }

    static List<Change> of(Plan plan, Standing before, Standing after) {
        var comparison = new Comparison(plan);
        comparison.tokens(before.tokens(), new ArrayList<>(after.tokens()));
        comparison.scopes(before.scopes(), new ArrayList<>(after.scopes()));
        comparison.timers(before.timers(), new ArrayList<>(after.timers()));
        comparison.waits(before.waits(), new ArrayList<>(after.waits()));
        return comparison.changes;
    }

    private void tokens(List<Place> before, List<Place> after) {
        var left = new ArrayList<Place>();
        for (var token : before) {
            take(after, token, Comparison::isSame)
                    .or(() -> take(after, token, this::isMapped))
                    .ifPresentOrElse(now -> changes.add(went(token, now)), () -> left.add(token));
        }
        for (var token : left) {
            take(after, token, this::isMoved)
                    .ifPresentOrElse(
                            now -> changes.add(went(token, now)),
                            () -> changes.add(Change.place(Kind.TOKEN_LOST, token.activityId(), null)));
        }
        after.forEach(token -> changes.add(Change.place(Kind.TOKEN_NEW, token.activityId(), null)));
    }

    private static Change went(Place from, Place to) {
        var stays = from.activityId().equals(to.activityId());
        return Change.place(stays ? Kind.TOKEN_STAYS : Kind.TOKEN_GOES, from.activityId(), to.activityId());
    }

    private void scopes(List<Place> before, List<Place> after) {
        for (var scope : before) {
            if (take(after, scope, Comparison::isSame).isEmpty()) {
                changes.add(Change.place(Kind.SCOPE_ENDS, scope.activityId(), null));
            }
        }
        after.forEach(scope -> changes.add(Change.place(Kind.SCOPE_OPENS, scope.activityId(), null)));
    }

    private void timers(List<Timer> before, List<Timer> after) {
        for (var timer : before) {
            take(after, timer, (was, is) -> was.id().equals(is.id()))
                    .ifPresentOrElse(
                            now -> changes.add(shifted(timer, now)),
                            () -> changes.add(
                                    Change.timer(Kind.TIMER_LOST, timer.activityId(), null, timer.due(), null)));
        }
        after.forEach(timer -> changes.add(Change.timer(Kind.TIMER_NEW, timer.activityId(), null, null, timer.due())));
    }

    private static Change shifted(Timer was, Timer is) {
        var kind = Objects.equals(was.due(), is.due()) ? Kind.TIMER_STAYS : Kind.TIMER_SHIFTS;
        return Change.timer(kind, was.activityId(), is.activityId(), was.due(), is.due());
    }

    private void waits(List<Wait> before, List<Wait> after) {
        for (var wait : before) {
            take(after, wait, (was, is) -> was.id().equals(is.id()))
                    .ifPresentOrElse(
                            now -> changes.add(renamed(wait, now)),
                            () -> changes.add(Change.wait(Kind.WAIT_LOST, wait.activityId(), null, wait.name())));
        }
        after.forEach(wait -> changes.add(Change.wait(Kind.WAIT_NEW, wait.activityId(), null, wait.name())));
    }

    private static Change renamed(Wait was, Wait is) {
        var kind = was.name().equals(is.name()) ? Kind.WAIT_STAYS : Kind.WAIT_RENAMED;
        return Change.wait(kind, was.activityId(), is.activityId(), is.name());
    }

    private static boolean isSame(Place was, Place is) {
        return was.id().equals(is.id());
    }

    private boolean isMapped(Place was, Place is) {
        return target(was).filter(is.activityId()::equals).isPresent();
    }

    private boolean isMoved(Place was, Place is) {
        return target(was)
                .map(plan.moves()::get)
                .filter(is.activityId()::equals)
                .isPresent();
    }

    private Optional<String> target(Place place) {
        return plan.of(place.activityId()).map(Mapping::to);
    }

    private static <T> Optional<T> take(List<T> from, T wanted, BiPredicate<T, T> matches) {
        var found = from.stream().filter(one -> matches.test(wanted, one)).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
