package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** All versions of a quote, the newest first: its document, and what it says differently from the one before. */
class VersionList extends Div {

    VersionList(List<QuoteSheet> versions, QuoteReader reader, Texts texts) {
        addClassName("quote-versions");
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        for (var at = 0; at < versions.size(); at++) {
            var version = versions.get(at);
            var item = new ListItem(head(version, reader));
            if (at + 1 < versions.size()) {
                item.add(changes(VersionChanges.between(versions.get(at + 1), version, texts, getLocale())));
            }
            list.add(item);
        }
        add(list);
    }

    private Div head(QuoteSheet version, QuoteReader reader) {
        var day = version.issuedOn() == null
                ? getTranslation("quoting.version.unsent")
                : getTranslation("quoting.version.day", DayText.full(version.issuedOn(), getLocale()));
        var head = new Div(new Span(getTranslation("quoting.version", version.version()) + " · " + day));
        if (reader.paper(version).isPresent()) {
            head.add(new Span(" · "), PaperLink.sent(reader, version, getTranslation("quoting.paper")));
        }
        return head;
    }

    private UnorderedList changes(List<String> changes) {
        var list = new UnorderedList();
        list.addClassNames("muted", "small");
        changes.forEach(change -> list.add(new ListItem(change)));
        if (changes.isEmpty()) {
            list.add(new ListItem(getTranslation("quoting.difference.none")));
        }
        return list;
    }
}
