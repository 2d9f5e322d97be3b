package com.mdmcmusicads.processes.mail;

import com.mdmcmusicads.processes.CaseMessages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** mail-delivery.bpmn as Java sees it: one instance carries one mail of the outbox to its fate. */
public class MailDelivery {

    public static final String KEY = "mailDelivery";

    /** How long a mail waits after each attempt that failed, about two days in all; then it stands as an incident. */
    public static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final CaseMessages messages;

    public MailDelivery(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** A mail is ready to leave; it does so in a job, once the caller's transaction has committed. */
    public void mailQueued(String mailId, int priority) {
        messages.start("mail.queued", mailId, Map.of("mailId", mailId, "priority", priority));
    }

    /** What became of one attempt. */
    public enum Outcome {
        /** The server took it. */
        SENT,
        /** Not now: the hour is full, or the server asked for patience. */
        LATER,
        /** The server turned this mail or its recipient down for good. */
        REFUSED,
        /** The recipient wants no such mail, or can get none. */
        SUPPRESSED,
        /** No server is set. */
        KEPT,
        /** The server may have taken it or not; nobody knows, so it is not sent again. */
        UNCERTAIN
    }
}
