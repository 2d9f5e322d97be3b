package com.mdmcmusicads.processes.checks;

import java.util.Optional;
import java.util.Set;

/** What exists around a model: everything it may name. */
public interface Surroundings {

    /** The roles a task can be given to. */
    Set<String> roles();

    /** The keys a form asks for, when there is such a form. */
    Optional<Set<String>> formKeys(String formId);

    /** The names of the results of a decision, when there is such a decision. */
    Optional<Set<String>> decisionResults(String decisionId);

    /** The version of a process that runs now, when there is one. */
    Optional<String> process(String processId);

    /** Whether anything sends a message of this name. */
    boolean sends(String message);
}
