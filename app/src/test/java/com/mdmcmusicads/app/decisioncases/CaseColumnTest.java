package com.mdmcmusicads.app.decisioncases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DecisionTable.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseColumnTest {

    @Test
    void aColumnAsksForTheVariablesItReads() {
        var table = new DecisionTable(
                "d",
                "D",
                "FIRST",
                "",
                List.of(
                        new Clause("i1", "Budget", "budget", "double"),
                        new Clause("i2", "Ratio", "if spent > 0 then budget / spent else count(\"a b\")", "double"),
                        new Clause("i3", "Budget", "floor", "integer")),
                List.of(new Clause("o1", "Budget", "verdict", "string")),
                List.of(),
                "");
        assertThat(CaseColumn.of(table))
                .extracting(CaseColumn::name, CaseColumn::label, CaseColumn::isOutput)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("budget", "Budget", false),
                        org.assertj.core.groups.Tuple.tuple("spent", "spent", false),
                        org.assertj.core.groups.Tuple.tuple("floor", "Budget (floor)", false),
                        org.assertj.core.groups.Tuple.tuple("verdict", "Budget", true));
    }
}
