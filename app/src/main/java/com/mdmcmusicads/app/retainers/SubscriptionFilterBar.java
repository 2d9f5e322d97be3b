package com.mdmcmusicads.app.retainers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Words, state and platform above the list of subscriptions. */
class SubscriptionFilterBar extends Div {

    private static final List<String> PLATFORMS = List.of("YOUTUBE", "META", "TIKTOK");

    private final transient Consumer<SubscriptionFilter> onChange;
    private final TextField words = new TextField();
    private final Select<SubscriptionFilter.State> state = new Select<>();
    private final Select<String> platform = new Select<>();

    SubscriptionFilterBar(Consumer<SubscriptionFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        prepareWords();
        prepare(state, "state", List.of(SubscriptionFilter.State.values()));
        prepare(platform, "platform", PLATFORMS);
        add(words, state, platform);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("retainers.filter.words"));
        words.setAriaLabel(getTranslation("retainers.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed());
    }

    private <T> void prepare(Select<T> select, String name, List<T> items) {
        var all = getTranslation("retainers.filter." + name);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(one -> one == null ? all : getTranslation("retainers." + name + "." + one));
        select.setAriaLabel(all);
        select.addValueChangeListener(change -> changed());
    }

    private void changed() {
        onChange.accept(new SubscriptionFilter(words.getValue(), state.getValue(), platform.getValue()));
    }
}
