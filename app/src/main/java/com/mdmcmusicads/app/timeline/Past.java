package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailSlice;
import com.mdmcmusicads.app.decisions.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the past of a subject page by page, in a number of statements that does not grow with the page. */
@Service
@Transactional(readOnly = true)
class Past {

    /** The engine tells these better: with how long the task was open. */
    private static final Set<String> TOLD_BY_ENGINE = Set.of("task.claimed", "task.completed");

    private final AuditTrail trail;
    private final Chronicle chronicle;
    private final Decisions decisions;
    private final Actors actors;
    private final Clock clock;

    Past(AuditTrail trail, Chronicle chronicle, Decisions decisions, Actors actors, Clock clock) {
        this.trail = trail;
        this.chronicle = chronicle;
        this.decisions = decisions;
        this.actors = actors;
        this.clock = clock;
    }

    /** The newest moments of a kind, or those older than {@code last}. */
    Page read(Subject subject, Kind kind, Moment last, int size) {
        return read(new Whole(subject, List.of()), kind, last, size);
    }

    Page read(Whole whole, Kind kind, Moment last, int size) {
        var newest = Stream.concat(entries(whole, kind, last, size + 1), happenings(whole, kind, last, size + 1))
                .sorted(Moment.NEWEST_FIRST)
                .toList();
        var moments = explained(newest.subList(0, Math.min(size, newest.size())));
        var people =
                moments.stream().flatMap(moment -> moment.people().stream()).collect(Collectors.toSet());
        return new Page(moments, newest.size() > size, actors.names(people), clock.instant());
    }

    List<String> instances(Whole whole) {
        return chronicle.instances(whole.ids());
    }

    private Stream<Moment> entries(Whole whole, Kind kind, Moment last, int limit) {
        var before = last == null ? clock.instant().plus(Duration.ofDays(1)) : last.at();
        var number = last == null || last.isOfEngine() ? 0 : last.entry().number();
        var slice = new TrailSlice(
                whole.subject().type(),
                whole.ids(),
                instances(whole),
                kind.like(),
                kind.unlike(),
                TOLD_BY_ENGINE,
                before,
                number,
                limit);
        return trail.read(slice).stream().map(Moment::of);
    }

    /** In the instant of a trail entry all of the engine's moments come after it. */
    private Stream<Moment> happenings(Whole whole, Kind kind, Moment last, int limit) {
        if (kind.ofEngine().isEmpty()) {
            return Stream.of();
        }
        var before = last == null ? clock.instant().plus(Duration.ofDays(1)) : last.at();
        var key = last != null && last.isOfEngine() ? last.key() : "~";
        return chronicle.before(whole.ids(), kind.ofEngine(), before, key, limit).stream()
                .map(Moment::of);
    }

    private List<Moment> explained(List<Moment> moments) {
        var asked = moments.stream()
                .map(Moment::happening)
                .filter(Objects::nonNull)
                .filter(happening -> happening.kind() == Happening.Kind.DECISION)
                .map(Happening::id)
                .toList();
        var taken = decisions.all(asked);
        return moments.stream()
                .map(moment -> moment.isOfEngine()
                        ? moment.with(taken.get(moment.happening().id()))
                        : moment)
                .toList();
    }

    /** Moments newest first, whether older ones remain, the people in them, and when it was read. */
    record Page(List<Moment> moments, boolean hasMore, Names names, java.time.Instant at) {}
}
