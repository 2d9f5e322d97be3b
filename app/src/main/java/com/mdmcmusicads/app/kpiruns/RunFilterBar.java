package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.kpicollection.RunKind;
import com.mdmcmusicads.app.kpicollection.RunSearch.Filter;
import com.mdmcmusicads.app.kpicollection.RunState;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Account, state, platform and kind above the list of runs. */
class RunFilterBar extends Div {

    private final transient Consumer<Filter> onChange;
    private final SearchField words = new SearchField(getTranslation("kpiruns.filter.words"), this::changed);
    private final Choice<RunState> state =
            choice("state", RunState.values(), one -> getTranslation("kpiruns.state." + one));
    private final Choice<Platform> platform = choice("platform", Platform.values(), one -> getTranslation(one.key()));
    private final Choice<RunKind> kind = choice("kind", RunKind.values(), one -> getTranslation("kpiruns.kind." + one));

    RunFilterBar(Consumer<Filter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        add(words, state, platform, kind);
    }

    private <T> Choice<T> choice(String name, T[] items, ItemLabelGenerator<T> label) {
        return new Choice<>(getTranslation("kpiruns.filter." + name), List.of(items), label, this::changed);
    }

    private void changed() {
        onChange.accept(new Filter(words.getValue(), state.getValue(), platform.getValue(), kind.getValue()));
    }

    /** Shows everything again. */
    void clear() {
        words.clear();
        state.clear();
        platform.clear();
        kind.clear();
    }
}
