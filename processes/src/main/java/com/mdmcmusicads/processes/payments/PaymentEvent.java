package com.mdmcmusicads.processes.payments;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** payment-event.bpmn as Java sees it: one instance sees one event of the payment provider to its effect. */
public class PaymentEvent {

    public static final String KEY = "paymentEvent";

    private final CaseMessages messages;

    public PaymentEvent(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** An event is stored; it takes effect in a job, once the caller's transaction has committed. */
    public void paymentEventStored(String eventId) {
        messages.start("payment-event.stored", eventId, Map.of("eventId", eventId));
    }

    /** What became of one try. */
    public enum Outcome {
        /** It took effect, or had before. */
        HANDLED,
        /** It concerns nothing of ours. */
        IGNORED,
        /** It contradicts what we asked for: nothing was changed, a person looks. */
        HELD
    }

    public enum Verdict {
        AGAIN,
        SETTLED
    }

    /** Whether to try again or to leave it, and what was found out. */
    public record CheckPayment(Verdict verdict, String details) implements TaskAnswer {}
}
