package com.mdmcmusicads.app.decisioncases;

import java.util.Map;

/**
 * One row of a table of cases, its cells as they were typed.
 *
 * @param row number in the file it came from
 * @param given by variable
 * @param expected by output; an empty cell is not looked at
 */
record DecisionCase(int row, String name, Map<String, String> given, Map<String, String> expected) {

    DecisionCase {
        given = Map.copyOf(given);
        expected = Map.copyOf(expected);
    }
}
