package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of quotes. */
class QuoteFilterBar extends Div {

    private final transient Consumer<QuoteFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("quotebook.words"), this::changed).quick();
    private final MultiSelectComboBox<QuoteState> states = new MultiSelectComboBox<>();
    private final Choice<Person> seller;
    private final Checkbox expiring = new Checkbox(getTranslation("quotebook.expiring"));
    private transient QuoteFilter shown = QuoteFilter.ALL;
    private boolean showing;

    QuoteFilterBar(List<Person> sellers, Consumer<QuoteFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open", "quote-filters");
        getElement().setAttribute("role", "search");
        states.setItems(QuoteState.values());
        states.setItemLabelGenerator(state -> getTranslation("quotes.state." + state));
        states.setPlaceholder(getTranslation("quotebook.column.state"));
        states.setAriaLabel(getTranslation("quotebook.column.state"));
        states.setClearButtonVisible(true);
        seller = new Choice<>(getTranslation("quotebook.seller.all"), sellers, Person::name, this::changed)
                .named(getTranslation("quotebook.column.seller"));
        states.addValueChangeListener(change -> changed());
        expiring.addValueChangeListener(change -> changed());
        add(words, states, seller, expiring);
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
