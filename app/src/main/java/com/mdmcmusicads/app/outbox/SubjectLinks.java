package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Leads from a mail to the page of what it is about. */
@org.springframework.stereotype.Component
class SubjectLinks {

    private final List<SubjectPage> pages;

    SubjectLinks(List<SubjectPage> pages) {
        this.pages = pages;
    }

    Component of(Subject about) {
        if (about == null) {
            return new Span("–");
        }
        var key = "timeline.subject." + about.type();
        var words = UI.getCurrent().getTranslation(key);
        return pages.stream()
                .filter(page -> page.type().equals(about.type()))
                .<Component>map(page -> new Anchor(page.route(about.id()), words))
                .findFirst()
                .orElseGet(() -> new Span(words));
    }
}
