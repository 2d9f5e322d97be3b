package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.processfigures.Flow.Step;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The steps of a process with their figures, sorted by whatever one presses; compared where there is another version. */
class StepTable extends Grid<Step> {

    private final transient FigureWords words;
    private final transient Map<String, Step> others = new HashMap<>();

    StepTable(Flow flow, Flow other, FigureWords words) {
        this.words = words;
        addClassName("flow-steps");
        addColumn(Step::name)
                .setHeader(getTranslation("processfigures.step"))
                .setFlexGrow(3)
                .setWidth("14rem")
                .setComparator(Comparator.comparing(Step::name));
        figure("number", step -> words.number(step.number(), getLocale()), Comparator.comparing(Step::number));
        figure("median", step -> words.time(step.median(), getLocale()), Comparator.comparing(Step::median));
        if (other != null) {
            other.steps().forEach(step -> others.put(step.id(), step));
            figure("before", this::before, Comparator.comparing(this::change));
        }
        figure("p90", step -> words.time(step.p90(), getLocale()), Comparator.comparing(Step::p90));
        figure("share", step -> words.share(step.share(), getLocale()), Comparator.comparing(Step::share));
        figure("now", step -> words.number(step.now(), getLocale()), Comparator.comparing(Step::now));
        figure("late", this::late, Comparator.comparing(Step::late));
        figure("incidents", step -> words.number(step.incidents(), getLocale()), Comparator.comparing(Step::incidents));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        setItems(flow.steps());
    }

    private void figure(String name, ValueProvider<Step, String> say, Comparator<Step> order) {
        addColumn(say)
                .setHeader(getTranslation("processfigures." + name))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(1)
                .setComparator(order::compare);
    }

    private String late(Step step) {
        return step.tasks() == 0
                ? "–"
                : words.number(step.late(), getLocale()) + " / " + words.number(step.tasks(), getLocale());
    }

    private String before(Step step) {
        var other = others.get(step.id());
        return other == null ? "–" : words.time(other.median(), getLocale()) + " " + arrow(change(step));
    }

    /** Above one: slower than in the other version. */
    private double change(Step step) {
        var other = others.get(step.id());
        return other == null || other.median().toMillis() == 0
                ? 1
                : (double) step.median().toMillis() / other.median().toMillis();
    }

    private static String arrow(double change) {
        if (change > 1.2) {
            return "↑";
        }
        return change < 0.8 ? "↓" : "=";
    }
}
