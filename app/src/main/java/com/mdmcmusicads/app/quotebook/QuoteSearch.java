package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Quotes in the search over everything. */
@Component
@Order(120)
class QuoteSearch implements SearchSource {

    private final QuoteBook book;
    private final Texts texts;

    QuoteSearch(QuoteBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public String heading() {
        return "quotes.title";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        if (Stream.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION).noneMatch(reader::has)) {
            return List.of();
        }
        var asked = new QuoteFilter(words, QuoteFilter.ALL.states(), null, false, QuoteOrder.CHANGED, true);
        return book.page(asked, 0, limit).stream().map(this::hit).toList();
    }

    private Hit hit(QuoteRow quote) {
        var state = texts.say(UI.getCurrent().getLocale(), "quotes.state." + quote.state());
        return new Hit(quote.number() + " · " + quote.title(), state, quote.route());
    }
}
