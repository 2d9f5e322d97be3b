package com.mdmcmusicads.app.search;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.texts.Folded;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of the menu this reader has, found by their title with or without accents. */
@Component
@Order(1000)
class PageSource implements SearchSource {

    private final Texts texts;

    PageSource(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String heading() {
        return "search.pages";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(this::hit)
                .filter(hit -> Folded.of(hit.title()).contains(Folded.of(words)))
                .limit(limit)
                .toList();
    }

    private Hit hit(MenuEntry entry) {
        return new Hit(texts.say(UI.getCurrent().getLocale(), entry.title()), "", entry.path());
    }
}
