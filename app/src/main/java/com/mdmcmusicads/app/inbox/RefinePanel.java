package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Due;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Consumer;

/** What narrows and orders the list: process, priority, due date, order; and a name for the whole. */
class RefinePanel extends Div {

    private final ComboBox<String> process = new ComboBox<>(getTranslation("inbox.refine.process"));
    private final Select<Due> due = new Select<>();
    private final Select<Order> order = new Select<>();
    private final Checkbox urgent = new Checkbox(getTranslation("inbox.refine.urgent"));
    private final Span own = new Span();
    private final transient Consumer<TaskFilter> change;
    private transient TaskFilter filter;

    RefinePanel(Map<String, OpenTask.Name> processes, Consumer<TaskFilter> change, Runnable save) {
        this.change = change;
        addClassName("inbox-refine");
        process.setItems(processes.keySet());
        process.setItemLabelGenerator(
                key -> processes.containsKey(key) ? processes.get(key).in(getLocale()) : key);
        process.setClearButtonVisible(true);
        process.setPlaceholder(getTranslation("inbox.refine.process.all"));
        choices(due, "inbox.refine.due", Due.values());
        choices(order, "inbox.refine.order", Order.values());
        var clear = new Button(
                getTranslation("inbox.refine.clear"),
                click -> change.accept(TaskFilter.of(filter.box()).with(filter.order())));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var keep = new Button(getTranslation("inbox.saved.save"), click -> save.run());
        var buttons = new Div(keep, own, clear);
        buttons.addClassName("inbox-refine-buttons");
        add(process, due, order, urgent, buttons);
        process.addValueChangeListener(e -> tell(e.isFromClient(), filter.withProcess(e.getValue())));
        due.addValueChangeListener(e -> tell(e.isFromClient(), filter.with(e.getValue())));
        order.addValueChangeListener(e -> tell(e.isFromClient(), filter.with(e.getValue())));
        urgent.addValueChangeListener(e -> tell(e.isFromClient(), filter.withUrgent(e.getValue())));
    }

    private <E extends Enum<E>> void choices(Select<E> select, String key, E[] values) {
        select.setLabel(getTranslation(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> getTranslation(key + "." + value));
    }

    void show(TaskFilter now) {
        filter = now;
        process.setValue(now.process());
        due.setValue(now.due());
        order.setValue(now.order());
        urgent.setValue(now.urgent());
    }

    /** Acts on the saved filter that is shown now, none when it is not a saved one. */
    void showOwn(Component... acts) {
        own.removeAll();
        own.add(acts);
    }

    private void tell(boolean byPerson, TaskFilter wanted) {
        if (byPerson) {
            change.accept(wanted);
        }
    }
}
