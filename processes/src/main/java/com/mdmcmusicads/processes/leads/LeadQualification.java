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

    /** A new lead: scored, graded and routed before this returns. */
    public void leadReceived(String leadId, Facts facts) {
        var variables = new HashMap<>(facts.variables());
        variables.put("leadId", leadId);
        messages.start("lead.received", leadId, variables);
    }

    /** The lead told us more: scored anew. False when no qualification of this lead is running. */
    public boolean leadUpdated(String leadId, Facts facts) {
        return messages.tell("lead.updated", leadId, facts.variables());
    }

    /** A nurtured lead shows interest again. False when it is not being nurtured. */
    public boolean leadReengaged(String leadId) {
        return messages.tell("lead.reengaged", leadId, Map.of());
    }

    /** The person's data were erased: everything about the lead ends at once. */
    public boolean leadErased(String leadId) {
        return messages.tell("lead.erased", leadId, Map.of());
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
