package com.mdmcmusicads.app.sandbox;

import java.util.List;
import java.util.Map;

/** One thing a tester did in a trial, so that it can be done again. */
public record Move(Kind kind, String target, Map<String, Object> values, List<Answer> answers) {

    /** What it was. */
    public enum Kind {
        NEXT_TIMER,
        COMPLETE,
        TELL,
        ANSWER,
        AGAIN
    }

    static Move nextTimer() {
        return new Move(Kind.NEXT_TIMER, "", Map.of(), List.of());
    }

    static Move complete(String taskKey, Map<String, Object> answers) {
        return new Move(Kind.COMPLETE, taskKey, answers, List.of());
    }

    static Move tell(String message, Map<String, Object> variables) {
        return new Move(Kind.TELL, message, variables, List.of());
    }

    static Move answer(String activity, List<Answer> answers) {
        return new Move(Kind.ANSWER, activity, Map.of(), answers);
    }

    static Move again() {
        return new Move(Kind.AGAIN, "", Map.of(), List.of());
    }
}
