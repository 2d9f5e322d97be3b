package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.kpicollection.RunKind;
import com.mdmcmusicads.app.kpicollection.RunSearch.Filter;
import com.mdmcmusicads.app.kpicollection.RunState;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Account, state, platform and kind above the list of runs. */
class RunFilterBar extends Div {

    private final transient Consumer<Filter> onChange;
    private final TextField words = new TextField();
    private final Select<RunState> state = new Select<>();
    private final Select<Platform> platform = new Select<>();
    private final Select<RunKind> kind = new Select<>();

    RunFilterBar(Consumer<Filter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        prepareWords();
        prepare(state, "state", RunState.values(), one -> getTranslation("kpiruns.state." + one));
        prepare(platform, "platform", Platform.values(), one -> getTranslation(one.key()));
        prepare(kind, "kind", RunKind.values(), one -> getTranslation("kpiruns.kind." + one));
        add(words, state, platform, kind);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("kpiruns.filter.words"));
        words.setAriaLabel(getTranslation("kpiruns.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed());
    }

    private <T> void prepare(Select<T> select, String name, T[] items, ItemLabelGenerator<T> label) {
        var all = getTranslation("kpiruns.filter." + name);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(one -> one == null ? all : label.apply(one));
        select.setAriaLabel(all);
        select.addValueChangeListener(change -> changed());
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
