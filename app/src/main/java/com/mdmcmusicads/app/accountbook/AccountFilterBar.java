package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Words, platform and state above the list of accounts. */
class AccountFilterBar extends Div {

    private final transient Consumer<AccountFilter> onChange;
    private final TextField words = new TextField();
    private final Select<Platform> platform = new Select<>();
    private final Select<AccountFilter.Which> which = new Select<>();

    AccountFilterBar(Consumer<AccountFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        prepareWords();
        prepare(platform, "platform", List.of(Platform.values()), Platform::key);
        prepare(which, "which", List.of(AccountFilter.Which.values()), one -> "accountbook.which." + one);
        add(words, platform, which);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("accountbook.filter.words"));
        words.setAriaLabel(getTranslation("accountbook.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed());
    }

    private <T> void prepare(Select<T> select, String name, List<T> items, Function<T, String> key) {
        var all = getTranslation("accountbook.filter." + name);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(one -> one == null ? all : getTranslation(key.apply(one)));
        select.setAriaLabel(all);
        select.addValueChangeListener(change -> changed());
    }

    private void changed() {
        onChange.accept(new AccountFilter(words.getValue(), platform.getValue(), which.getValue()));
    }
}
