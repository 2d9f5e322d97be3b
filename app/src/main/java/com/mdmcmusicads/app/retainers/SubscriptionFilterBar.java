package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Words, state and platform above the list of subscriptions. */
class SubscriptionFilterBar extends Div {

    private static final List<String> PLATFORMS = List.of("YOUTUBE", "META", "TIKTOK");

    private final transient Consumer<SubscriptionFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("retainers.filter.words"), this::changed);
    private final Choice<SubscriptionFilter.State> state = choice("state", List.of(SubscriptionFilter.State.values()));
    private final Choice<String> platform = choice("platform", PLATFORMS);

    SubscriptionFilterBar(Consumer<SubscriptionFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        add(words, state, platform);
    }

    private <T> Choice<T> choice(String name, List<T> items) {
        return new Choice<>(
                getTranslation("retainers.filter." + name),
                items,
                one -> getTranslation("retainers." + name + "." + one),
                this::changed);
    }

    private void changed() {
        onChange.accept(new SubscriptionFilter(words.getValue(), state.getValue(), platform.getValue()));
    }
}
