package com.mdmcmusicads.processes.receivables;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** payment-collection.bpmn as Java sees it: the life of an invoice or credit note once it has its number, by its id. */
public class PaymentCollection {

    public static final String KEY = "paymentCollection";

    private final CaseMessages messages;

    public PaymentCollection(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** It has its number: everything about it follows in jobs, once the caller's transaction has committed. */
    public void invoiceIssued(String invoiceId, boolean creditNote) {
        messages.start("invoice.issued", invoiceId, begun(invoiceId, creditNote));
    }

    /** A settled invoice is owed again: a debit that a bank returned, a dispute that was lost, a booking taken back. */
    public void invoiceReopened(String invoiceId) {
        messages.start("invoice.reopened", invoiceId, begun(invoiceId, false));
    }

    /**
     * Somebody says that money came in. What is told from outside brings the same variables; a reference counts once.
     *
     * @return false when the payment of this invoice is not being followed
     */
    public boolean paymentReceived(
            String invoiceId, Double amount, String currency, String method, Date paidOn, String reference) {
        var variables = new HashMap<String, Object>();
        variables.put("amount", amount);
        variables.put("currency", currency);
        variables.put("method", method);
        variables.put("paidOn", paidOn);
        variables.put("reference", reference);
        return messages.tell("payment.received", invoiceId, variables);
    }

    /** A debit that was on its way came to nothing. False when no debit is awaited. */
    public boolean paymentFailed(String invoiceId) {
        return messages.tell("payment.failed", invoiceId, Map.of());
    }

    /** Nothing is owed any more. False when the payment of this invoice is not being followed. */
    public boolean invoiceSettled(String invoiceId) {
        return messages.tell("invoice.settled", invoiceId, Map.of());
    }

    /** The client disputes the invoice: every clock stops. False when the payment is not being pursued. */
    public boolean disputeOpened(String invoiceId) {
        return messages.tell("dispute.opened", invoiceId, Map.of());
    }

    /** The dispute ended elsewhere. False when none is being dealt with. */
    public boolean disputeClosed(String invoiceId) {
        return messages.tell("dispute.closed", invoiceId, Map.of());
    }

    /** What messages may bring later is there from the beginning, empty. */
    private static Map<String, Object> begun(String invoiceId, boolean creditNote) {
        var variables = new HashMap<String, Object>();
        variables.put("invoiceId", invoiceId);
        variables.put("creditNote", creditNote);
        for (var name : new String[] {"amount", "currency", "method", "paidOn", "reference"}) {
            variables.put(name, null);
        }
        return variables;
    }

    /** What comes of an invoice that two reminders did not settle. */
    public enum Choice {
        SEND,
        WAIT,
        LAWYER,
        WRITE_OFF
    }

    /** What becomes of a dispute. */
    public enum Ruling {
        ACCEPTED,
        REJECTED,
        NEW_DUE_DAY
    }

    /** @param until ISO day on which it is looked at again, when nothing is to be done now */
    public record FormalNotice(Choice choice, String until, String reason) implements TaskAnswer {}

    /** @param newDueDay ISO day that was agreed, when that is what ended the dispute */
    public record HandleDispute(Ruling ruling, String newDueDay, String reason) implements TaskAnswer {}
}
