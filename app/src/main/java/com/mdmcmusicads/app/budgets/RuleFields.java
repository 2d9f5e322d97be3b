package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.pacing.Shape;
import com.mdmcmusicads.app.pacing.WeekdayPattern;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where rules are written, for one campaign or to try them out. */
public class RuleFields extends Div {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

    private final TextField thresholds = new TextField(getTranslation("budgets.rules.thresholds"));
    private final Select<Shape> shape = new Select<>();
    private final BigDecimalField tolerance = new BigDecimalField(getTranslation("budgets.rules.tolerance"));
    private final List<IntegerField> weekdays = new ArrayList<>();
    private final Div week = new Div();

    public RuleFields(BudgetRules rules) {
        addClassName("rule-fields");
        thresholds.setHelperText(getTranslation("budgets.rules.thresholds.help"));
        shape.setLabel(getTranslation("budgets.rules.shape"));
        shape.setItems(Shape.values());
        shape.setItemLabelGenerator(one -> getTranslation("budgets.shape." + one));
        shape.addValueChangeListener(change -> week.setVisible(change.getValue() == Shape.WEEKDAY_PATTERN));
        tolerance.setLocale(getLocale());
        for (var day : DayOfWeek.values()) {
            weekdays.add(weekday(day));
        }
        var title = new Span(getTranslation("budgets.rules.weekdays"));
        title.addClassName("small");
        var row = new Div(weekdays.toArray(IntegerField[]::new));
        row.addClassName("rule-week");
        week.add(title, row);
        add(thresholds, shape, tolerance, week);
        show(rules);
    }

    private IntegerField weekday(DayOfWeek day) {
        var field = new IntegerField(day.getDisplayName(TextStyle.SHORT, getLocale()));
        field.setAriaLabel(day.getDisplayName(TextStyle.FULL, getLocale()));
        field.setMin(0);
        field.setMax(WeekdayPattern.MOST);
        field.setWidth("5rem");
        return field;
    }

    public final void show(BudgetRules rules) {
        thresholds.setValue(rules.thresholds().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        shape.setValue(rules.shape());
        tolerance.setValue(rules.tolerance());
        week.setVisible(rules.shape() == Shape.WEEKDAY_PATTERN);
        for (var day = 0; day < weekdays.size(); day++) {
            weekdays.get(day).setValue(rules.pattern().weights().get(day));
        }
        forgive();
    }

    /** What is written; empty, with the complaint at its field, when it cannot even be read. */
    public Optional<BudgetRules> told() {
        forgive();
        var parts = List.of(thresholds.getValue().strip().split("[\\s,;%]+")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        if (!parts.stream().allMatch(part -> WHOLE.matcher(part).matches())) {
            complain("thresholds");
            return Optional.empty();
        }
        if (tolerance.getValue() == null) {
            complain("tolerance");
            return Optional.empty();
        }
        return pattern()
                .map(days -> new BudgetRules(
                        parts.stream().map(Integer::valueOf).toList(), shape.getValue(), days, tolerance.getValue()));
    }

    private Optional<WeekdayPattern> pattern() {
        try {
            return Optional.of(new WeekdayPattern(weekdays.stream()
                    .map(field -> Optional.ofNullable(field.getValue()).orElse(-1))
                    .toList()));
        } catch (IllegalArgumentException noWeek) {
            complain("weekdays");
            return Optional.empty();
        }
    }

    public void complain(List<FieldError> errors) {
        errors.forEach(error -> complain(error.field()));
    }

    private void complain(String field) {
        var message = getTranslation("budgets.invalid." + field);
        switch (field) {
            case "thresholds" -> {
                thresholds.setErrorMessage(message);
                thresholds.setInvalid(true);
            }
            case "tolerance" -> {
                tolerance.setErrorMessage(message);
                tolerance.setInvalid(true);
            }
            default ->
                weekdays.forEach(day -> {
                    day.setErrorMessage(message);
                    day.setInvalid(true);
                });
        }
    }

    private void forgive() {
        thresholds.setInvalid(false);
        tolerance.setInvalid(false);
        weekdays.forEach(day -> day.setInvalid(false));
    }
}
