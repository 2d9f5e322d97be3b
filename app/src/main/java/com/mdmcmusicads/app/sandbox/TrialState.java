package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far a trial is and everything that happened in it. All moments are those of the trial.
 *
 * @param name what the model is called
 * @param running whether an instance is under way
 * @param ended whether the instance came to its end
 * @param path the activities it reached, in their order
 * @param flows the sequence flows it went along
 * @param nextTimer the timer that rings first, null when none waits
 * @param failures what went wrong last and still stands
 * @param xml the model that is drawn
 */
public record TrialState(
        String id,
        ModelRef ref,
        String name,
        Instant startedAt,
        Instant now,
        boolean running,
        boolean ended,
        List<Token> tokens,
        List<Passage> path,
        List<String> flows,
        List<StepDone> steps,
        List<TrialMail> mails,
        List<Request> requests,
        List<OpenTask> openTasks,
        Timer nextTimer,
        List<Timer> timers,
        List<String> awaitedMessages,
        List<Failure> failures,
        Map<String, Object> variables,
        TrialPlan plan,
        List<Move> moves,
        String xml) {

    /** Where it waits. */
    public record Token(String process, String activityId, String name) {}

    /** An activity that was reached. */
    public record Passage(String process, String activityId, String name, String type, Instant at) {}

    /**
     * A step that was called.
     *
     * @param out what it answered, null for nothing
     */
    public record StepDone(
            String activityId,
            String name,
            String step,
            Map<String, Object> in,
            Object out,
            String failure,
            Source source,
            Instant at) {}

    /** Where the answer of a step came from. */
    public enum Source {
        CHOSEN,
        RECORDED,
        REAL,
        STAND_IN,
        EXAMPLE
    }

    /** A call to another system that would have left; a secret appears as the name of its credential. */
    public record Request(String activityId, Map<String, Object> what, Instant at) {}

    /**
     * A task that waits for a person.
     *
     * @param form the {@code .form} it opens with, null when it has none
     */
    public record OpenTask(
            String id,
            String key,
            String name,
            List<String> groups,
            String assignee,
            Instant due,
            String form,
            Map<String, Object> data) {}

    /** Something that will happen by itself. */
    public record Timer(String activityId, String name, Instant due) {}

    /** What went wrong, where; the words are the engine's own. */
    public record Failure(Why why, String activityId, String name, String words, Instant at) {}

    /** What kind of trouble it is. */
    public enum Why {
        /** A step or an expression failed. */
        FAILED,
        /** It went round and round, or would have made very many of something. */
        ENDLESS,
        /** It took too long. */
        SLOW
    }
}
