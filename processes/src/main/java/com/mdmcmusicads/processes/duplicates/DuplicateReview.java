package com.mdmcmusicads.processes.duplicates;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** duplicate-review.bpmn as Java sees it; its business key is the id of the proposal. */
public class DuplicateReview {

    public static final String KEY = "duplicateReview";

    private final CaseMessages messages;

    public DuplicateReview(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** Two leads look like one: somebody is asked. */
    public void duplicateSuspected(String proposalId, int priority) {
        messages.start("duplicate.suspected", proposalId, Map.of("proposalId", proposalId, "priority", priority));
    }

    /** One of the two is gone: nobody needs to look any more. False when no review is running. */
    public boolean duplicateSettled(String proposalId) {
        return messages.tell("duplicate.settled", proposalId, Map.of());
    }

    public enum Verdict {
        SAME,
        DIFFERENT
    }

    /** Which of the two records stays. */
    public enum Keep {
        OLDER,
        NEWER
    }

    /** Whether both are the same person; which record stays when they are, why not when they are not. */
    public record ReviewDuplicate(Verdict verdict, Keep keep, String details) implements TaskAnswer {}
}
