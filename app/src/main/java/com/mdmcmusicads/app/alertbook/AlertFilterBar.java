package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertState;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of alerts. */
class AlertFilterBar extends Div {

    private final transient Consumer<AlertFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("alerts.words"), this::changed).quick();
    private final MultiSelectComboBox<AlertState> states = new MultiSelectComboBox<>();
    private final Choice<Severity> severity =
            choice("severity", List.of(Severity.values()), one -> getTranslation("alerts.severity." + one));
    private final Choice<Rule> rule =
            choice("rule", List.of(Rule.values()), one -> getTranslation("alerts.rule." + one));
    private final Choice<Person> pm;
    private transient AlertFilter shown = AlertFilter.STANDING;
    private boolean showing;

    AlertFilterBar(List<Person> managers, Consumer<AlertFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open", "alert-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("alerts.filter"));
        states.setItems(AlertState.values());
        states.setItemLabelGenerator(state -> getTranslation("alerts.state." + state));
        states.setPlaceholder(getTranslation("alerts.filter.all"));
        states.setAriaLabel(getTranslation("alerts.column.state"));
        states.setClearButtonVisible(true);
        states.addValueChangeListener(change -> changed());
        pm = choice("pm", managers, Person::name);
        add(words, states, severity, rule, pm);
    }

    private <T> Choice<T> choice(String name, List<T> items, ItemLabelGenerator<T> label) {
        return new Choice<>(getTranslation("alerts." + name + ".all"), items, label, this::changed)
                .named(getTranslation("alerts.column." + name));
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
