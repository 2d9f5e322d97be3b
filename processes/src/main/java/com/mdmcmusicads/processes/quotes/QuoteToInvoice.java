package com.mdmcmusicads.processes.quotes;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.CaseVariables;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/**
 * quote-to-invoice.bpmn as Java sees it; its business key is the id of the quote. Each submission is one run: a quote that is
 * written anew ends its run, and is looked at afresh when it is handed in again.
 */
public class QuoteToInvoice {

    public static final String KEY = "quoteToInvoice";

    private final CaseMessages messages;

    public QuoteToInvoice(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** A quote was handed in: whether somebody has to approve it is decided before this returns. */
    public void quoteSubmitted(String quoteId, Terms terms) {
        var variables = new HashMap<>(terms.variables());
        variables.putAll(Acceptance.OWN.variables());
        variables.put("quoteId", quoteId);
        variables.put("reason", null);
        messages.start("quote.submitted", quoteId, variables);
    }

    /** The client signed on our page; the proof is kept there. False when no answer is awaited. */
    public boolean quoteAccepted(String quoteId) {
        return messages.tell("quote.accepted", quoteId, Acceptance.OWN.variables());
    }

    /** The client said no. False when no answer is awaited. */
    public boolean quoteDeclined(String quoteId, String reason) {
        var variables = new HashMap<String, Object>();
        variables.put("reason", reason);
        return messages.tell("quote.declined", quoteId, variables);
    }

    /** Somebody writes it anew: approval, sending and waiting end. False when nothing runs. */
    public boolean quoteRevised(String quoteId) {
        return messages.tell("quote.revised", quoteId, Map.of());
    }

    /** It was withdrawn for good: everything about it ends. False when nothing runs. */
    public boolean quoteCancelled(String quoteId) {
        return messages.tell("quote.cancelled", quoteId, Map.of());
    }

    /**
     * What the decision about approval looks at.
     *
     * @param discount the biggest, in per cent
     * @param amount before tax: what is owed at order and for the first month
     */
    public record Terms(double discount, double amount, Kind kind) implements CaseVariables {}

    /** How a quote is paid. */
    public enum Kind {
        ONE_OFF,
        MONTHLY,
        BOTH
    }

    /**
     * An acceptance that reached us another way, told by another system; all null when it was given on our own page.
     *
     * @param signer who said yes: name and function
     * @param signedVersion which version of the quote they saw
     * @param evidence where that can be read: the reference of a signed document, of a mail
     */
    public record Acceptance(String signer, Integer signedVersion, String evidence) implements CaseVariables {

        static final Acceptance OWN = new Acceptance(null, null, null);
    }

    public enum Verdict {
        APPROVED,
        REFUSED
    }

    /** What direction says; a reason when it is a no. */
    public record ApproveQuote(Verdict verdict, String reason) implements TaskAnswer {}

    public enum Resolution {
        INVOICE,
        CANCEL
    }

    /** Everything is there now, or the order is given up by mutual consent. */
    public record CompleteOrder(Resolution resolution, String details) implements TaskAnswer {}

    /**
     * When the campaign runs.
     *
     * @param startsOn ISO date of its first day
     * @param endsOn ISO date of its last day
     * @param release what it promotes, or null
     * @param details for whoever sold it, or null
     */
    public record LaunchCampaign(String startsOn, String endsOn, String release, String details)
            implements TaskAnswer {}
}
