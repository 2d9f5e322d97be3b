package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.Consumer;

/** Words, platform and state above the list of accounts. */
class AccountFilterBar extends Div {

    private final transient Consumer<AccountFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("accountbook.filter.words"), this::changed);
    private final Choice<Platform> platform = choice("platform", List.of(Platform.values()), Platform::key);
    private final Choice<AccountFilter.Which> which =
            choice("which", List.of(AccountFilter.Which.values()), one -> "accountbook.which." + one);

    AccountFilterBar(Consumer<AccountFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        add(words, platform, which);
    }

    private <T> Choice<T> choice(String name, List<T> items, SerializableFunction<T, String> key) {
        return new Choice<>(
                getTranslation("accountbook.filter." + name),
                items,
                one -> getTranslation(key.apply(one)),
                this::changed);
    }

    private void changed() {
        onChange.accept(new AccountFilter(words.getValue(), platform.getValue(), which.getValue()));
    }
}
