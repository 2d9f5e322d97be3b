package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Draws one entry of the trail with everything it holds: sentence, action, subject, request, changed values. */
@org.springframework.stereotype.Component
class AuditLines {

    private final Sentences sentences;
    private final Values values;
    private final Texts texts;
    private final List<SubjectPage> pages;

    AuditLines(Sentences sentences, Values values, Texts texts, List<SubjectPage> pages) {
        this.sentences = sentences;
        this.values = values;
        this.texts = texts;
        this.pages = pages;
    }

    ListItem line(TrailEntry entry, Names names, Instant now, Locale locale) {
        var sentence = new Span(sentences.tell(entry, names, locale));
        sentence.addClassName("timeline-sentence");
        var head = new Div(sentence, new RelativeTime(entry.at(), now));
        head.addClassName("timeline-head");
        var words = new Div(head, origin(entry, locale));
        words.addClassName("timeline-words");
        if (Changes.hasAny(entry, values)) {
            words.add(new Changes(entry, values, locale));
        }
        var sign = Signs.of(entry.action()).create();
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("timeline-sign");
        var line = new ListItem(sign, words);
        line.addClassName("timeline-line");
        return line;
    }

    /** The exact action, a link to what it was about, and one to all that belongs to the same request. */
    private Component origin(TrailEntry entry, Locale locale) {
        var request = new Anchor(
                "admin/audit?correlation=" + entry.correlationId(), texts.say(locale, "timeline.audit.request"));
        request.setTitle(entry.correlationId());
        var origin = new Paragraph(
                new Span(entry.action() + " · "), subject(entry.subject(), locale), new Span(" · "), request);
        origin.addClassName("timeline-note");
        return origin;
    }

    private Component subject(Subject subject, Locale locale) {
        var key = "timeline.subject." + subject.type();
        var name = texts.has(key) ? texts.say(locale, key) : subject.type();
        return pages.stream()
                .filter(page -> page.type().equals(subject.type()))
                .findFirst()
                .<Component>map(page -> link(page, subject, name))
                .orElseGet(() -> new Span(name));
    }

    private static Anchor link(SubjectPage page, Subject subject, String name) {
        var link = new Anchor(page.route(subject.id()), name);
        link.setTitle(subject.id());
        return link;
    }
}
