package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;

/** The cases of a decision, green or red, with what was expected and what came out. */
class CaseTable extends Grid<CaseOutcome> {

    private static final int ALL_SHOWN = 15;

    private final transient Map<String, String> rules;

    /** @param rules words of the rules by id */
    CaseTable(CaseReport report, List<CaseOutcome> shown, Map<String, String> rules) {
        this.rules = rules;
        addClassName("cases-table");
        getElement().setAttribute("aria-label", getTranslation("decisioncases.title"));
        addColumn(new ComponentRenderer<>(this::verdict))
                .setHeader(getTranslation("decisioncases.column.verdict"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(outcome -> outcome.one().name())
                .setHeader(getTranslation("decisioncases.sheet.case"))
                .setWidth("13rem")
                .setFlexGrow(2)
                .setResizable(true);
        report.inputs().forEach(this::input);
        report.outputs().forEach(this::output);
        addColumn(this::fired)
                .setHeader(getTranslation("decisioncases.column.rules"))
                .setWidth("14rem")
                .setFlexGrow(3)
                .setTooltipGenerator(this::fired)
                .setResizable(true);
        setItems(shown);
        setAllRowsVisible(shown.size() <= ALL_SHOWN);
        setPartNameGenerator(outcome -> outcome.isRight() ? null : "case-wrong");
    }

    private void input(CaseColumn column) {
        addColumn(outcome -> outcome.one().given().getOrDefault(column.name(), "–"))
                .setHeader(column.label())
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setTextAlign(isNumber(column) ? ColumnTextAlign.END : ColumnTextAlign.START);
    }

    private static boolean isNumber(CaseColumn column) {
        return List.of("integer", "long", "double", "number").contains(column.type());
    }

    private void output(CaseColumn column) {
        addColumn(new ComponentRenderer<Component, CaseOutcome>(outcome -> result(column, outcome)))
                .setHeader(column.label())
                .setWidth("10rem")
                .setFlexGrow(1)
                .setResizable(true);
    }

    private Component result(CaseColumn column, CaseOutcome outcome) {
        var got = outcome.got().getOrDefault(column.name(), "");
        if (!outcome.wrong().contains(column.name())) {
            return new Span(got);
        }
        var cell = new Div();
        cell.addClassName("cases-wrong");
        var expected = new Span(getTranslation(
                "decisioncases.expected", outcome.one().expected().get(column.name())));
        expected.addClassName("small");
        cell.add(new Span(got), expected);
        return cell;
    }

    private Component verdict(CaseOutcome outcome) {
        if (outcome.isRight()) {
            return new Badge(getTranslation("decisioncases.right"), Tone.SUCCESS);
        }
        var badge = new Badge(getTranslation("decisioncases.wrong"), Tone.DANGER);
        if (outcome.problem() != null) {
            badge.setTitle(getTranslation(outcome.problem(), outcome.detail()));
        }
        return badge;
    }

    private String fired(CaseOutcome outcome) {
        return outcome.problem() == null
                ? String.join(
                        " · ",
                        outcome.rules().stream()
                                .map(rule -> rules.getOrDefault(rule, rule))
                                .toList())
                : getTranslation(outcome.problem(), outcome.detail());
    }
}
