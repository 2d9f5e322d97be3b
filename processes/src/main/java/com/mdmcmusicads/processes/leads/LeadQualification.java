package com.mdmcmusicads.processes.leads;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.CaseVariables;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** lead-qualification.bpmn as Java sees it: what can be told to the process, and what people answer in it. */
public class LeadQualification {

    public static final String KEY = "leadQualification";

    private final CaseMessages messages;

    public LeadQualification(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /**
     * A new lead: scored, graded, routed and assigned before this returns.
     *
     * @param mailing whether an e-mail sequence may be written to it: with its consent, and nobody said no
     */
    public void leadReceived(String leadId, Facts facts, boolean mailing) {
        var variables = new HashMap<>(facts.variables());
        variables.put("leadId", leadId);
        variables.put("mailing", mailing);
        messages.start("lead.received", leadId, variables);
    }

    /** The lead told us more: scored anew. False when no qualification of this lead is running. */
    public boolean leadUpdated(String leadId, Facts facts) {
        return messages.tell("lead.updated", leadId, facts.variables());
    }

    /** Somebody wrote back: whoever has the lead should know. False when no qualification of this lead is running. */
    public boolean leadReplied(String leadId) {
        return messages.tell("lead.replied", leadId, Map.of());
    }

    /** What kept us from writing is gone: consent came, or a suspected duplicate was none. False when nothing runs. */
    public boolean leadMailable(String leadId) {
        return messages.tell("lead.mailable", leadId, Map.of("mailing", true));
    }

    /** A nurtured lead shows interest again. False when it is not being nurtured. */
    public boolean leadReengaged(String leadId) {
        return messages.tell("lead.reengaged", leadId, Map.of());
    }

    /** The person's data were erased: everything about the lead ends at once. */
    public boolean leadErased(String leadId) {
        return messages.tell("lead.erased", leadId, Map.of());
    }

    /** The lead went into another one: everything about it ends at once. */
    public boolean leadMerged(String leadId) {
        return messages.tell("lead.merged", leadId, Map.of());
    }

    /** The quote was accepted: the lead becomes a client. False when no quote is awaited. */
    public boolean quoteAccepted(String leadId) {
        return messages.tell("quote.accepted", leadId, Map.of());
    }

    /** The quote was declined or has expired. False when no quote is awaited. */
    public boolean quoteDeclined(String leadId) {
        return messages.tell("quote.declined", leadId, Map.of());
    }

    /**
     * What the decisions look at.
     *
     * @param budget media budget the person has in mind, in euros; 0 when unknown
     * @param platformCount how many of our platforms interest them, 0 to 3
     * @param genre musical genre, lower case, or an empty string
     * @param country ISO 3166-1 alpha-2, or an empty string
     * @param language ISO 639-1, {@code fr} when unknown
     * @param completeness share of the optional particulars that were given, 0 to 100
     */
    public record Facts(
            double budget, int platformCount, String genre, String country, String language, int completeness)
            implements CaseVariables {}

    public enum Verdict {
        QUALIFIED,
        NURTURE,
        DISQUALIFIED
    }

    public enum Outcome {
        QUOTE,
        NURTURE,
        LOST
    }

    /** Why a lead goes no further. */
    public enum Reason {
        NO_BUDGET,
        NO_RELEASE,
        NOT_OUR_GENRE,
        UNREACHABLE,
        COMPETITOR,
        NOT_SERIOUS,
        OTHER
    }

    /** The SDR's verdict; a reason when the lead is turned down. */
    public record QualifyLead(Verdict verdict, Reason reason, String details) implements TaskAnswer {}

    /** What came of the first talk; a reason when the lead is lost. */
    public record ContactLead(Outcome outcome, Reason reason, String details) implements TaskAnswer {}
}
