package com.mdmcmusicads.app.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.delegate.BpmnError;

/** What went wrong, in few words. */
final class Failures {

    private static final int LONGEST = 1_000;

    private Failures() {}

    static Map<String, Object> content(Throwable failure) {
        var content = new HashMap<String, Object>();
        content.put("why", TrialStopped.whyOf(failure).name());
        content.put("words", words(failure));
        return content;
    }

    /** The innermost words, which are those of the cause. */
    static String words(Throwable failure) {
        var telling = failure;
        for (var cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            telling = cause.getMessage() == null ? telling : cause;
            if (cause instanceof FeelException || cause instanceof BpmnError) {
                break;
            }
        }
        var words = telling.getMessage() == null ? telling.getClass().getSimpleName() : telling.getMessage();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
