package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.look.CalendarWords;
import com.mdmcmusicads.app.repairs.Choices.Changeable;
import com.mdmcmusicads.app.repairs.Choices.Timer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Map;

/** What has to be said for one kind of act, beside its reason. */
class OrderFields extends Div {

    private final Act act;
    private final transient Choices choices;
    private final transient Runnable onChange;
    private final Select<String> at = new Select<>();
    private final ComboBox<String> to = new ComboBox<>();
    private final Checkbox behind = new Checkbox();
    private final Checkbox newest = new Checkbox();
    private final Checkbox first = new Checkbox();
    private final Select<Changeable> variable = new Select<>();
    private final TextField name = new TextField();
    private final TextField value = new TextField();
    private final DateTimePicker due = new DateTimePicker();

    OrderFields(Act act, Choices choices, Runnable onChange) {
        this.act = act;
        this.choices = choices;
        this.onChange = onChange;
        addClassName("repair-fields");
        switch (act) {
            case RETRY -> retry();
            case DUE -> due();
            case VARIABLE -> variable();
            case MOVE -> {
                from("repairs.from", choices.standing());
                goal();
            }
            case RESTART -> {
                goal();
                tick(first, "repairs.first");
            }
            default -> setVisible(false);
        }
    }

    /** What was said so far. */
    Order order(String reason) {
        return switch (act) {
            case RETRY -> Order.retry(reason, at.getValue(), newest.getValue());
            case DUE -> Order.due(reason, at.getValue(), moment());
            case VARIABLE -> Order.variable(reason, named(), value.isEmpty() ? null : value.getValue());
            case MOVE -> Order.move(reason, at.getValue(), to.getValue(), behind.getValue());
            case RESTART -> Order.restart(reason, to.getValue(), behind.getValue(), first.getValue());
            default -> Order.of(act, reason);
        };
    }

    /** Whether enough is said to try it. */
    boolean isComplete() {
        return switch (act) {
            case DUE -> at.getValue() != null && due.getValue() != null;
            case VARIABLE -> named() != null && !named().isBlank();
            case MOVE -> at.getValue() != null && to.getValue() != null;
            case RESTART -> to.getValue() != null;
            default -> true;
        };
    }

    private void retry() {
        if (choices.failed().size() > 1) {
            at.setEmptySelectionAllowed(true);
            at.setEmptySelectionCaption(getTranslation("repairs.all-failed"));
            from("repairs.failed", choices.failed());
        }
        if (choices.newest() != null) {
            tick(newest, "repairs.newest");
        }
    }

    private void due() {
        var names = new java.util.LinkedHashMap<String, String>();
        choices.timers().forEach((id, timer) -> names.put(id, timer.name()));
        from("repairs.timer", names);
        due.setLabel(getTranslation("repairs.due"));
        due.setLocale(getLocale());
        due.setDatePickerI18n(CalendarWords.in(getLocale(), this));
        due.setWidthFull();
        at.addValueChangeListener(change -> propose(choices.timers().get(change.getValue())));
        propose(choices.timers().get(at.getValue()));
        due.addValueChangeListener(change -> onChange.run());
        add(due);
    }

    private void propose(Timer timer) {
        if (timer != null && timer.due() != null) {
            due.setValue(timer.due()
                    .atZone(BusinessHours.PARIS)
                    .toLocalDateTime()
                    .withSecond(0)
                    .withNano(0));
        }
    }

    private Instant moment() {
        return due.getValue() == null
                ? null
                : due.getValue().atZone(BusinessHours.PARIS).toInstant();
    }

    private void variable() {
        if (choices.variables().isEmpty()) {
            name.setLabel(getTranslation("repairs.variable"));
            add(wide(name));
        } else {
            variable.setLabel(getTranslation("repairs.variable"));
            variable.setItems(choices.variables());
            variable.setItemLabelGenerator(one ->
                    getTranslation("repairs.variable.of", one.name(), getTranslation("repairs.type." + one.type())));
            variable.addValueChangeListener(change -> show(change.getValue()));
            add(wide(variable));
        }
        value.setLabel(getTranslation("repairs.value"));
        value.addValueChangeListener(change -> onChange.run());
        add(wide(value));
    }

    private void show(Changeable chosen) {
        value.setHelperText(chosen == null ? "" : getTranslation("repairs.type.help." + chosen.type()));
        value.setValue(chosen == null || chosen.value() == null ? "" : chosen.value());
    }

    private String named() {
        return variable.getValue() == null
                ? name.getValue().strip()
                : variable.getValue().name();
    }

    private void from(String key, Map<String, String> named) {
        at.setLabel(getTranslation(key));
        at.setItems(named.keySet());
        at.setItemLabelGenerator(id -> id == null ? getTranslation("repairs.all-failed") : named.getOrDefault(id, id));
        if (named.size() == 1) {
            at.setValue(named.keySet().iterator().next());
        }
        at.addValueChangeListener(change -> onChange.run());
        add(wide(at));
    }

    private void goal() {
        to.setLabel(getTranslation("repairs.to"));
        to.setItems(choices.steps().keySet());
        to.setItemLabelGenerator(id -> choices.steps().getOrDefault(id, id));
        to.addValueChangeListener(change -> onChange.run());
        add(wide(to));
        tick(behind, "repairs.behind");
    }

    private void tick(Checkbox box, String key) {
        box.setLabel(getTranslation(key, choices.newest() == null ? 0 : choices.newest()));
        box.addValueChangeListener(change -> onChange.run());
        add(box);
    }

    private static <C extends Component & com.vaadin.flow.component.HasSize> C wide(C field) {
        field.setWidthFull();
        return field;
    }
}
