package com.mdmcmusicads.app.search;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The search field of the bar: it looks like one, and opens the dialog on click, Ctrl-K or Cmd-K. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class SearchButton extends NativeButton {

    private final transient Search search;
    private final transient CurrentAccount account;
    private SearchDialog dialog;

    SearchButton(Search search, CurrentAccount account) {
        this.search = search;
        this.account = account;
        addClassName("search-button");
        var words = new Span(getTranslation("search.open"));
        words.addClassName("search-button-words");
        var keys = new Span("Ctrl K");
        keys.addClassName("search-button-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        add(VaadinIcon.SEARCH.create(), words, keys);
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        addClickListener(click -> open());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, KeyModifier.META);
    }

    private void open() {
        if (dialog == null || !dialog.isOpened()) {
            dialog = new SearchDialog(search, account.require());
            dialog.open();
        }
    }
}
