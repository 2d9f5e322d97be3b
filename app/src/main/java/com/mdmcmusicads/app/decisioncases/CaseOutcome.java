package com.mdmcmusicads.app.decisioncases;

import java.util.List;
import java.util.Map;

/**
 * What became of one case.
 *
 * @param got by output, as it is written in a cell
 * @param wrong outputs that are not as expected
 * @param rules ids of the rules that fired
 * @param problem key of a sentence when the decision could not be asked, else null
 * @param detail word in that sentence
 */
record CaseOutcome(
        DecisionCase one,
        Map<String, String> got,
        List<String> wrong,
        List<String> rules,
        String problem,
        String detail) {

    boolean isRight() {
        return problem == null && wrong.isEmpty();
    }
}
