package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.payments.PaymentEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox what an event is about that a person has to look at. */
@org.springframework.stereotype.Component
class EventSubjects implements TaskSubjects {

    private final EventShelf shelf;
    private final EventLook look;
    private final Texts texts;

    EventSubjects(EventShelf shelf, EventLook look, Texts texts) {
        this.shelf = shelf;
        this.look = look;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(PaymentEvent.KEY);
    }

    @Override
    public Optional<Description> describe(String eventId) {
        return shelf.find(eventId)
                .map(event -> new Description(
                        EventPage.TYPE,
                        texts.say(Locale.FRENCH, "payevents.task"),
                        event.type(),
                        String.join(" ", event.id(), event.objectId())));
    }

    @Override
    public Component card(String eventId) {
        return shelf.find(eventId).<Component>map(this::card).orElseGet(() -> new Paragraph("–"));
    }

    private Component card(StoredEvent event) {
        var card = new Div(new Div(look.what(event)), look.state(event));
        card.add(new Paragraph(look.about(event)));
        var ids = new Paragraph(new Span(EventLook.say("payevents.ids", event.id(), event.objectId())));
        ids.addClassNames("muted", "small");
        ids.getStyle().set("overflow-wrap", "anywhere");
        card.add(ids);
        if (event.why() != null) {
            card.add(new Paragraph(EventLook.say("payevents.why." + event.why() + ".help")));
        }
        return card;
    }
}
