package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.processes.feel.CaseFeel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** «variable = FEEL» lines, each of which sees what those before it gave. */
final class Formulas {

    private Formulas() {}

    /** @throws ActionFailure when a line is none, or gives what no case keeps */
    static Map<String, Object> evaluate(String lines, Map<String, Object> known) {
        var seen = new HashMap<>(known);
        var given = new LinkedHashMap<String, Object>();
        Lines.read(lines).forEach((name, formula) -> {
            CaseValue.checkName(name);
            var value = CaseValue.of(name, CaseFeel.evaluate(formula, seen));
            seen.put(name, value);
            given.put(name, value);
        });
        return given;
    }
}
