package com.mdmcmusicads.app.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of leads; on a phone the filters wait behind a button. */
class LeadFilterBar extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final transient Consumer<LeadFilter> onChange;
    private final TextField words = new TextField();
    private final MultiSelectComboBox<String> grades = choices("grade", LeadFilter.GRADES);
    private final MultiSelectComboBox<Lead.Status> statuses = choices("status", List.of(Lead.Status.values()));
    private final Select<String> team = choice("team", LeadFilter.TEAMS);
    private final MultiSelectComboBox<Platform> platforms = choices("platform", List.of(Platform.values()));
    private final Select<Period> period = choice("period", List.of(Period.values()));
    private final Select<LeadOrder> order = choice("order", List.of(LeadOrder.values()));
    private final Button more = new Button(VaadinIcon.SLIDERS.create());
    private transient LeadFilter shown = LeadFilter.ALL;
    private boolean showing;

    LeadFilterBar(Consumer<LeadFilter> onChange) {
        this.onChange = onChange;
        addClassName("lead-filters");
        getElement().setAttribute("role", "search");
        prepareWords();
        prepareMore();
        order.setEmptySelectionAllowed(false);
        order.addClassName("filter-order");
        add(words, more, grades, statuses, team, platforms, period, order);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("leads.filter.words"));
        words.setAriaLabel(getTranslation("leads.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> changed());
    }

    private void prepareMore() {
        more.addClassName("filter-more");
        more.addThemeVariants(ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("leads.filter.more"));
        more.setTooltipText(getTranslation("leads.filter.more"));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            var isOpen = !hasClassName("filter-open");
            setClassName("filter-open", isOpen);
            more.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
    }

    private <T> MultiSelectComboBox<T> choices(String name, Collection<T> items) {
        var box = new MultiSelectComboBox<T>();
        box.setPlaceholder(getTranslation("leads.filter." + name));
        box.setAriaLabel(getTranslation("leads.filter." + name));
        box.setItems(items);
        box.setItemLabelGenerator(item -> getTranslation("leads." + name + "." + item));
        box.setClearButtonVisible(true);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        box.addValueChangeListener(change -> changed());
        return box;
    }

    private <T> Select<T> choice(String name, List<T> items) {
        var select = new Select<T>();
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("leads.filter." + name));
        select.setAriaLabel(getTranslation("leads.filter." + name));
        select.setItemLabelGenerator(item ->
                item == null ? getTranslation("leads.filter." + name) : getTranslation("leads." + name + "." + item));
        select.addValueChangeListener(change -> changed());
        return select;
    }

    void show(LeadFilter filter) {
        showing = true;
        words.setValue(filter.words());
        grades.setValue(filter.grades());
        statuses.setValue(filter.statuses());
        team.setValue(filter.team());
        platforms.setValue(filter.platforms());
        period.setValue(filter.period());
        order.setValue(filter.order());
        shown = filter;
        showing = false;
    }

    private void changed() {
        if (showing) {
            return;
        }
        var isSameOrder = order.getValue() == shown.order();
        shown = new LeadFilter(
                words.getValue().strip(),
                grades.getValue(),
                statuses.getValue(),
                team.getValue(),
                platforms.getValue(),
                period.getValue(),
                order.getValue(),
                isSameOrder ? shown.descending() : order.getValue().isUsuallyDescending());
        onChange.accept(shown);
    }
}
