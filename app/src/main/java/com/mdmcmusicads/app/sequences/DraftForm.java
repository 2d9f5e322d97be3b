package com.mdmcmusicads.app.sequences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The mails of a draft as a list, the chosen one open beside it, and the hours in which they leave. */
class DraftForm extends Div {

    private static final int MOST_STEPS = 20;

    private final boolean mayWrite;
    private final transient BiConsumer<SequenceStep, Locale> onShow;
    private final transient List<SequenceStep> steps;
    private final transient Draft before;
    private final OrderedList list = new OrderedList();
    private final WindowFields window;
    private final StepForm open;
    private int chosen;

    DraftForm(Draft content, boolean mayWrite, BiConsumer<SequenceStep, Locale> onShow) {
        this.mayWrite = mayWrite;
        this.onShow = onShow;
        before = content;
        steps = new ArrayList<>(content.steps());
        window = new WindowFields(content, mayWrite);
        open = new StepForm(mayWrite, this::changed);
        list.addClassName("sequence-steps");
        addClassName("sequence-form");
        var more = new Button(getTranslation("sequences.step.add"), VaadinIcon.PLUS.create(), click -> append());
        more.setVisible(mayWrite);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var side = new Div(list, more, window);
        side.addClassNames("panel", "sequence-side");
        add(side, open);
    }

    void showFirst() {
        choose(0);
    }

    Draft content() {
        return new Draft(window.window(), window.firstAtOnce(), List.copyOf(steps));
    }

    boolean isChanged() {
        return !content().equals(before);
    }

    private void changed(SequenceStep step, Locale language) {
        steps.set(chosen, step);
        showList();
        onShow.accept(step, language);
    }

    private void choose(int at) {
        chosen = Math.max(0, Math.min(at, steps.size() - 1));
        showList();
        open.show(steps.get(chosen), chosen);
    }

    private void append() {
        if (steps.size() < MOST_STEPS) {
            steps.add(SequenceStep.EMPTY);
            choose(steps.size() - 1);
        }
    }

    private void move(int from, int to) {
        if (to >= 0 && to < steps.size()) {
            var step = steps.remove(from);
            steps.add(to, step);
            choose(to);
        }
    }

    private void remove(int at) {
        if (steps.size() > 1) {
            steps.remove(at);
            choose(Math.min(at, steps.size() - 1));
        }
    }

    private void showList() {
        list.removeAll();
        var days = Days.of(steps);
        for (var i = 0; i < steps.size(); i++) {
            list.add(row(i, days.get(i)));
        }
    }

    private ListItem row(int at, int day) {
        var step = steps.get(at);
        var subject = step.text(getLocale()).subject();
        var label = new Span(subject.isBlank() ? getTranslation("sequences.subject.none") : subject);
        label.addClassName("step-subject");
        var when = new Span(getTranslation("sequences.day", day));
        when.addClassName("step-day");
        var choose = new Button("", click -> choose(at));
        choose.addClassName("step-choice");
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choose.getElement().appendChild(when.getElement(), label.getElement());
        choose.getElement().setAttribute("aria-pressed", String.valueOf(at == chosen));
        var row = new ListItem(choose);
        row.setClassName("chosen", at == chosen);
        if (mayWrite && at == chosen && steps.size() > 1) {
            row.add(tools(at));
        }
        return row;
    }

    private Div tools(int at) {
        var tools = new Div(
                tool(VaadinIcon.ARROW_UP, "up", () -> move(at, at - 1)),
                tool(VaadinIcon.ARROW_DOWN, "down", () -> move(at, at + 1)),
                tool(VaadinIcon.TRASH, "remove", () -> remove(at)));
        tools.addClassName("step-tools");
        return tools;
    }

    private Button tool(VaadinIcon icon, String name, Runnable act) {
        var tool = new Button(icon.create(), click -> act.run());
        tool.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        tool.setAriaLabel(getTranslation("sequences.step." + name));
        tool.setTooltipText(getTranslation("sequences.step." + name));
        return tool;
    }
}
