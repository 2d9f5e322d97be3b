package com.mdmcmusicads.processes.outreach;

import com.mdmcmusicads.processes.CaseMessages;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** email-sequence.bpmn as Java sees it: what can be told to the process. Its business key is the id of the enrolment. */
public class EmailSequence {

    public static final String KEY = "emailSequence";

    private final CaseMessages messages;

    public EmailSequence(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** A new enrolment: its first mail is planned right after the caller's transaction. */
    public void sequenceStarted(String enrolmentId) {
        messages.start("sequence.started", enrolmentId, Map.of("enrolmentId", enrolmentId));
    }

    /** No mail until it is resumed. False when the enrolment waits for no mail. */
    public boolean sequencePaused(String enrolmentId) {
        return messages.tell("sequence.paused", enrolmentId, Map.of());
    }

    /** Mails go on. False when the enrolment is not paused. */
    public boolean sequenceResumed(String enrolmentId) {
        return messages.tell("sequence.resumed", enrolmentId, Map.of());
    }

    /** No mail any more: a reply, a withdrawal, a bounce, a conversion, an erasure, or by hand. False when it is over. */
    public boolean sequenceStopped(String enrolmentId, String reason) {
        return messages.tell("sequence.stopped", enrolmentId, Map.of("reason", reason));
    }
}
