package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.TrialState.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** One move of a trial on the thread that makes it: its time, its bounds, what it notes. */
final class Play implements AutoCloseable {

    private static final ThreadLocal<Play> CURRENT = new ThreadLocal<>();
    private static final int MOST_NODES = 2_000;
    private static final long LONGEST_NANOS = 15_000_000_000L;

    private final Trial trial;
    private final List<String> called;
    private final List<Note> kept = new ArrayList<>();
    private final List<Note> unit = new ArrayList<>();
    private final long begun = System.nanoTime();
    private Instant now;
    private VariableScope scope;
    private int nodes;

    private Play(Trial trial, List<String> called) {
        this.trial = trial;
        this.called = new ArrayList<>(called);
        now = trial.now();
    }

    /** From here on this thread lives in the time of the trial. */
    static Play of(Trial trial, List<String> called) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("A trial runs on this thread already");
        }
        var play = new Play(trial, called);
        CURRENT.set(play);
        return play;
    }

    static Play current() {
        return CURRENT.get();
    }

    /** The trial on this thread, where there must be one. */
    static Play require() {
        var play = CURRENT.get();
        if (play == null) {
            throw new IllegalStateException("The sandbox runs in trials only");
        }
        return play;
    }

    Trial trial() {
        return trial;
    }

    Instant now() {
        return now;
    }

    void moveTo(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    /** Does one thing in the engine: what it notes is kept only when the engine keeps it as well. */
    boolean attempt(Runnable work, Note.Kind failure, String place) {
        unit.clear();
        var before = called.size();
        try {
            work.run();
            kept.addAll(unit);
            return true;
        } catch (RuntimeException | StackOverflowError failed) {
            called.subList(before, called.size()).clear();
            kept.addAll(unit.stream().filter(Play::tellsOfFailure).toList());
            note(kept, failure, place, Failures.content(failed));
            return false;
        }
    }

    private static boolean tellsOfFailure(Note note) {
        return note.kind() == Note.Kind.STEP && note.content().get("failure") != null;
    }

    void node(String process, String activity, String type) {
        check();
        note(unit, Note.Kind.NODE, activity, Map.of("process", process, "type", type));
    }

    void flow(String process, String flow) {
        note(unit, Note.Kind.FLOW, flow, Map.of("process", process));
    }

    void note(Note.Kind kind, String activity, Map<String, Object> content) {
        note(unit, kind, activity, content);
    }

    private void note(List<Note> where, Note.Kind kind, String activity, Map<String, Object> content) {
        where.add(new Note(kind, now, activity, content));
    }

    /** Every activity passes here. */
    private void check() {
        if (++nodes > MOST_NODES) {
            throw new TrialStopped(Why.ENDLESS, "More than " + MOST_NODES + " activities without waiting for anything");
        }
        if (System.nanoTime() - begun > LONGEST_NANOS) {
            throw new TrialStopped(Why.SLOW, "Longer than " + LONGEST_NANOS / 1_000_000_000 + " seconds");
        }
    }

    void enter(VariableScope entered) {
        scope = entered;
    }

    VariableScope scope() {
        return scope;
    }

    /** The names of the steps called so far in the whole trial. */
    List<String> called() {
        return called.stream()
                .map(call -> call.substring(call.indexOf('|') + 1))
                .toList();
    }

    int timesCalled(String activity) {
        return (int)
                called.stream().filter(call -> call.startsWith(activity + "|")).count();
    }

    void calls(String call) {
        called.add(call);
    }

    static String call(String activity, String step) {
        return activity + "|" + step;
    }

    List<Note> notes() {
        return List.copyOf(kept);
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
