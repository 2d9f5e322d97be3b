package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertState;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of alerts. */
class AlertFilterBar extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final transient Consumer<AlertFilter> onChange;
    private final TextField words = new TextField();
    private final MultiSelectComboBox<AlertState> states = new MultiSelectComboBox<>();
    private final Select<Severity> severity = new Select<>();
    private final Select<Rule> rule = new Select<>();
    private final Select<Person> pm = new Select<>();
    private transient AlertFilter shown = AlertFilter.STANDING;
    private boolean showing;

    AlertFilterBar(List<Person> managers, Consumer<AlertFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open", "alert-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("alerts.filter"));
        prepareWords();
        states.setItems(AlertState.values());
        states.setItemLabelGenerator(state -> getTranslation("alerts.state." + state));
        states.setPlaceholder(getTranslation("alerts.filter.all"));
        states.setAriaLabel(getTranslation("alerts.column.state"));
        states.setClearButtonVisible(true);
        states.addValueChangeListener(change -> changed());
        prepare(severity, "severity", List.of(Severity.values()), one -> getTranslation("alerts.severity." + one));
        prepare(rule, "rule", List.of(Rule.values()), one -> getTranslation("alerts.rule." + one));
        prepare(pm, "pm", managers, Person::name);
        add(words, states, severity, rule, pm);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("alerts.words"));
        words.setAriaLabel(getTranslation("alerts.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> changed());
    }

    private <T> void prepare(Select<T> select, String name, List<T> items, ItemLabelGenerator<T> label) {
        var all = getTranslation("alerts." + name + ".all");
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setAriaLabel(getTranslation("alerts.column." + name));
        select.addValueChangeListener(change -> changed());
    }

    void show(AlertFilter filter) {
        showing = true;
        shown = filter;
        words.setValue(filter.words());
        states.setValue(filter.states());
        severity.setValue(filter.severity());
        rule.setValue(filter.rule());
        pm.setValue(pm.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(filter.pm()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    private void changed() {
        if (!showing) {
            shown = new AlertFilter(
                    words.getValue().strip(),
                    states.getValue(),
                    rule.getValue(),
                    severity.getValue(),
                    pm.getValue() == null ? null : pm.getValue().id(),
                    shown.campaign(),
                    shown.order(),
                    shown.reversed());
            onChange.accept(shown);
        }
    }
}
