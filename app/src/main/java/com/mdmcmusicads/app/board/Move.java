package com.mdmcmusicads.app.board;

import com.mdmcmusicads.processes.leads.LeadQualification.Outcome;
import com.mdmcmusicads.processes.leads.LeadQualification.Verdict;
import java.util.Map;

/**
 * What the process asks for when a card goes from one column to another.
 *
 * @param task key of the user task this is an act on, or null
 * @param answers to its form
 * @param needsReason the person says why, too
 */
record Move(Kind kind, String task, Map<String, String> answers, boolean needsReason) {

    enum Kind {
        CLAIM,
        RELEASE,
        ANSWER,
        WAKE
    }

    private static final String QUALIFY = "qualifyLead";
    private static final String CONTACT = "contactLead";

    /**
     * The way from one column to the other.
     *
     * @throws MoveRefused when the process knows no such way
     */
    static Move between(Stage from, Stage to) {
        return switch (from) {
            case NEW, QUALIFYING -> qualify(from, to);
            case QUALIFIED -> contact(to);
            case NURTURED -> wake(to);
            case QUOTE -> throw new MoveRefused("QUOTE");
            case CLIENT -> throw new MoveRefused("IS_CLIENT");
            case CLOSED -> throw new MoveRefused("CLOSED");
        };
    }

    private static Move qualify(Stage from, Stage to) {
        return switch (to) {
            case NEW -> new Move(Kind.RELEASE, QUALIFY, Map.of(), false);
            case QUALIFYING -> new Move(Kind.CLAIM, QUALIFY, Map.of(), false);
            case QUALIFIED -> verdict(Verdict.QUALIFIED);
            case NURTURED -> verdict(Verdict.NURTURE);
            case CLOSED -> verdict(Verdict.DISQUALIFIED);
            case QUOTE -> throw new MoveRefused("QUALIFY_FIRST");
            case CLIENT -> throw new MoveRefused("CLIENT");
        };
    }

    private static Move contact(Stage to) {
        return switch (to) {
            case QUOTE -> outcome(Outcome.QUOTE);
            case NURTURED -> outcome(Outcome.NURTURE);
            case CLOSED -> outcome(Outcome.LOST);
            case NEW, QUALIFYING, QUALIFIED -> throw new MoveRefused("NOT_BACK");
            case CLIENT -> throw new MoveRefused("CLIENT");
        };
    }

    private static Move wake(Stage to) {
        if (to == Stage.NEW || to == Stage.QUALIFYING) {
            return new Move(Kind.WAKE, null, Map.of(), false);
        }
        throw new MoveRefused(to == Stage.CLIENT ? "CLIENT" : "ASLEEP");
    }

    private static Move verdict(Verdict verdict) {
        return new Move(Kind.ANSWER, QUALIFY, Map.of("verdict", verdict.name()), verdict == Verdict.DISQUALIFIED);
    }

    private static Move outcome(Outcome outcome) {
        return new Move(Kind.ANSWER, CONTACT, Map.of("outcome", outcome.name()), outcome == Outcome.LOST);
    }
}
