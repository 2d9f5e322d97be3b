package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.sequences.Script;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Words, sequence and state above the list of enrolments. */
class EnrolmentFilterBar extends Div {

    private final transient Consumer<EnrolmentFilter> onChange;
    private final TextField words = new TextField();
    private final Select<Script> sequence = new Select<>();
    private final Select<EnrolmentState> state = new Select<>();

    EnrolmentFilterBar(List<Script> scripts, Consumer<EnrolmentFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        prepareWords();
        prepare(sequence, "sequence", scripts);
        sequence.setItemLabelGenerator(one -> one == null ? getTranslation("outreach.filter.sequence") : one.name());
        prepare(state, "state", List.of(EnrolmentState.values()));
        state.setItemLabelGenerator(
                one -> getTranslation(one == null ? "outreach.filter.state" : "outreach.state." + one));
        add(words, sequence, state);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("outreach.filter.words"));
        words.setAriaLabel(getTranslation("outreach.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed());
    }

    private <T> void prepare(Select<T> select, String name, List<T> items) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("outreach.filter." + name));
        select.setAriaLabel(getTranslation("outreach.filter." + name));
        select.addValueChangeListener(change -> changed());
    }

    private void changed() {
        var key = sequence.getValue() == null ? null : sequence.getValue().key();
        onChange.accept(new EnrolmentFilter(words.getValue(), key, state.getValue()));
    }
}
