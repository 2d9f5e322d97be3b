package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.Runs.ProcessCount;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.DayField;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Search and filters above the list of executions. */
class ExecutionFilterBar extends Div {

    private final transient Consumer<ExecutionFilter> onChange;
    private final transient Function<String, List<Integer>> versionsOf;
    private final SearchField words;
    private final ComboBox<ProcessCount> process = new ComboBox<>();
    private final Choice<Integer> version;
    private final Choice<RunState> state;
    private final DayField from = new DayField(null);
    private final DayField to = new DayField(null);
    private final transient List<ProcessCount> processes;
    private ExecutionFilter shown = ExecutionFilter.ALL;
    private boolean showing;

    ExecutionFilterBar(
            List<ProcessCount> processes,
            Function<String, List<Integer>> versionsOf,
            boolean namesToo,
            Consumer<ExecutionFilter> onChange) {
        this.processes = processes;
        this.versionsOf = versionsOf;
        this.onChange = onChange;
        addClassNames("execution-filters");
        getElement().setAttribute("role", "search");
        words = new SearchField(
                getTranslation(namesToo ? "executions.words" : "executions.words.masked"), this::changed);
        process.setItems(processes);
        process.setItemLabelGenerator(ProcessCount::name);
        process.setPlaceholder(getTranslation("executions.process.all"));
        process.setAriaLabel(getTranslation("executions.column.process"));
        process.setClearButtonVisible(true);
        process.addValueChangeListener(change -> changed());
        version = new Choice<Integer>(
                        getTranslation("executions.version.all"),
                        List.of(),
                        number -> getTranslation("executions.version", number),
                        this::changed)
                .named(getTranslation("executions.column.version"));
        state = new Choice<RunState>(
                        getTranslation("executions.state.ANY"),
                        List.of(RunState.values()).subList(1, RunState.values().length),
                        one -> getTranslation(one.messageKey()),
                        this::changed)
                .named(getTranslation("executions.column.state"));
        day(from, "executions.from");
        day(to, "executions.to");
        add(words, process, version, state, from, to);
    }

    private void day(DayField field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed());
    }

    void show(ExecutionFilter filter) {
        showing = true;
        shown = filter;
        words.setValue(filter.words());
        process.setValue(processes.stream()
                .filter(one -> one.key().equals(filter.process()))
                .findFirst()
                .orElse(null));
        version.setItems(filter.process() == null ? List.of() : versionsOf.apply(filter.process()));
        version.setVisible(filter.process() != null);
        version.setValue(filter.version());
        state.setValue(filter.state() == RunState.ANY ? null : filter.state());
        from.setValue(filter.from());
        to.setValue(filter.to());
        showing = false;
    }

    private void changed() {
        if (showing) {
            return;
        }
        var key = process.getValue() == null ? null : process.getValue().key();
        var isSame = key != null && key.equals(shown.process());
        onChange.accept(new ExecutionFilter(
                key,
                isSame ? version.getValue() : null,
                state.getValue() == null ? RunState.ANY : state.getValue(),
                from.getValue(),
                to.getValue(),
                words.getValue().strip(),
                shown.oldestFirst()));
    }
}
