package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of quotes. */
class QuoteFilterBar extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final transient Consumer<QuoteFilter> onChange;
    private final TextField words = new TextField();
    private final MultiSelectComboBox<QuoteState> states = new MultiSelectComboBox<>();
    private final Select<Person> seller = new Select<>();
    private final Checkbox expiring = new Checkbox(getTranslation("quotebook.expiring"));
    private transient QuoteFilter shown = QuoteFilter.ALL;
    private boolean showing;

    QuoteFilterBar(List<Person> sellers, Consumer<QuoteFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open", "quote-filters");
        getElement().setAttribute("role", "search");
        prepareWords();
        states.setItems(QuoteState.values());
        states.setItemLabelGenerator(state -> getTranslation("quotes.state." + state));
        states.setPlaceholder(getTranslation("quotebook.column.state"));
        states.setAriaLabel(getTranslation("quotebook.column.state"));
        states.setClearButtonVisible(true);
        seller.setItems(sellers);
        seller.setItemLabelGenerator(person -> person == null ? getTranslation("quotebook.seller.all") : person.name());
        seller.setEmptySelectionAllowed(true);
        seller.setEmptySelectionCaption(getTranslation("quotebook.seller.all"));
        seller.setAriaLabel(getTranslation("quotebook.column.seller"));
        states.addValueChangeListener(change -> changed());
        seller.addValueChangeListener(change -> changed());
        expiring.addValueChangeListener(change -> changed());
        add(words, states, seller, expiring);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("quotebook.words"));
        words.setAriaLabel(getTranslation("quotebook.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> changed());
    }

    void show(QuoteFilter filter) {
        showing = true;
        shown = filter;
        words.setValue(filter.words());
        states.setValue(filter.states());
        seller.setValue(seller.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(filter.seller()))
                .findFirst()
                .orElse(null));
        expiring.setValue(filter.expiring());
        showing = false;
    }

    private void changed() {
        if (!showing) {
            shown = new QuoteFilter(
                    words.getValue().strip(),
                    states.getValue(),
                    seller.getValue() == null ? null : seller.getValue().id(),
                    expiring.getValue(),
                    shown.order(),
                    shown.descending());
            onChange.accept(shown);
        }
    }
}
