package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Leads from an entry to what it names beside its own subject: a value whose field is the type of a {@link SubjectPage}
 * and whose words are {@code timeline.open.<type>}.
 */
@Component
class TrailLinks {

    static final String WORDS = "timeline.open.";

    private final Texts texts;
    private final List<SubjectPage> pages;

    TrailLinks(Texts texts, List<SubjectPage> pages) {
        this.texts = texts;
        this.pages = pages;
    }

    List<Anchor> of(Moment moment, Locale locale) {
        return moment.isOfEngine()
                ? List.of()
                : pages.stream()
                        .filter(page -> moment.entry().after().containsKey(page.type()))
                        .filter(page -> texts.has(WORDS + page.type()))
                        .map(page ->
                                link(page, String.valueOf(moment.entry().after().get(page.type())), locale))
                        .toList();
    }

    private Anchor link(SubjectPage page, String id, Locale locale) {
        return new Anchor(page.route(id), texts.say(locale, WORDS + page.type()));
    }
}
