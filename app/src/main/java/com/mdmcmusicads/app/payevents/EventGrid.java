package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.payevents.EventShelf.EventSearch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;

/** Events of the provider, newest first, page by page. */
class EventGrid extends Grid<StoredEvent> {

    private final transient EventDesk desk;
    private final transient EventLook look;
    private final transient Clock clock;
    private transient EventSearch search = new EventSearch(null, "");

    private EventGrid(Factory rooms) {
        desk = rooms.desk();
        look = rooms.look();
        clock = rooms.clock();
        getElement().setAttribute("aria-label", getTranslation("payevents.title"));
        column(look::what, "payevents.what").setFlexGrow(3).setWidth("12rem");
        column(look::state, "payevents.state").setFlexGrow(3).setWidth("20rem");
        column(look::about, "payevents.about").setWidth("7rem");
        column(event -> new RelativeTime(event.receivedAt(), clock.instant()), "payevents.received")
                .setWidth("8rem");
        column(event -> new Span(String.valueOf(event.deliveries())), "payevents.deliveries")
                .setWidth("6rem")
                .setFlexGrow(0);
        column(this::again, "payevents.actions")
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        setEmptyStateComponent(
                new EmptyState(getTranslation("payevents.empty"), getTranslation("payevents.empty.next")));
        setItems(query -> desk.list(search, query.getOffset(), query.getLimit()).stream());
        setSizeFull();
    }

    private Column<StoredEvent> column(SerializableFunction<StoredEvent, Component> cell, String header) {
        return addColumn(new ComponentRenderer<>(cell)).setHeader(getTranslation(header));
    }

    void show(EventSearch asked) {
        search = asked;
        getDataProvider().refreshAll();
    }

    private Component again(StoredEvent event) {
        if (event.state() != EventState.STORED) {
            return new Span();
        }
        var button = new Button(getTranslation("payevents.again"), click -> {
            var done = desk.again(event.id(), getTranslation("payevents.by-hand"));
            Notification.show(getTranslation(done ? "payevents.again.done" : "payevents.again.waiting"));
        });
        button.setAriaLabel(getTranslation("payevents.again.of", event.id()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Makes one for a screen. */
    @org.springframework.stereotype.Component
    record Factory(EventDesk desk, EventLook look, Clock clock) {

        EventGrid create() {
            return new EventGrid(this);
        }
    }
}
