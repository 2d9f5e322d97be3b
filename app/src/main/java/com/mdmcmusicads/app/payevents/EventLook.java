package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Events as people read them: what happened, how far it is, what it is about. */
@org.springframework.stereotype.Component
class EventLook {

    private static final String INVOICE = "invoice";

    private final List<SubjectPage> pages;

    EventLook(List<SubjectPage> pages) {
        this.pages = pages;
    }

    Component what(StoredEvent event) {
        var type = new Div(event.type());
        type.addClassNames("muted", "small");
        return new Div(new Div(title(event)), type);
    }

    static String title(StoredEvent event) {
        return EventKind.of(event.type())
                .map(kind -> say("payevents.about." + kind))
                .orElseGet(() -> say("payevents.about.OTHER"));
    }

    Component state(StoredEvent event) {
        var box = new Div(new Badge(say("payevents.state." + event.state()), tone(event.state())));
        if (event.why() != null) {
            var why = new Div(why(event));
            why.addClassNames("muted", "small");
            box.add(why);
        }
        return box;
    }

    static String why(StoredEvent event) {
        return say("payevents.why." + event.why());
    }

    /** The page of the invoice it is about, as far as that is known. */
    Component about(StoredEvent event) {
        if (event.reference() == null) {
            return new Span("–");
        }
        return pages.stream()
                .filter(page -> page.type().equals(INVOICE))
                .<Component>map(page -> new Anchor(page.route(event.reference()), say("payevents.invoice")))
                .findFirst()
                .orElseGet(() -> new Span(event.reference()));
    }

    private static Tone tone(EventState state) {
        return switch (state) {
            case STORED -> Tone.INFO;
            case HANDLED -> Tone.SUCCESS;
            case IGNORED, SETTLED -> Tone.NEUTRAL;
            case HELD -> Tone.WARNING;
        };
    }

    static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
