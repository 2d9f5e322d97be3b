package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.mail.MailSearch;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.SentMail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;

/** The mails of the outbox, newest first, page by page. */
class MailGrid extends Grid<SentMail> {

    private final transient OutboxDesk desk;
    private final transient MailWords words;
    private final transient SubjectLinks links;
    private final transient Clock clock;
    private transient MailSearch search = new MailSearch(null, "");

    private MailGrid(Factory rooms) {
        desk = rooms.desk();
        words = rooms.words();
        links = rooms.links();
        clock = rooms.clock();
        getElement().setAttribute("aria-label", getTranslation("outbox.title"));
        addClassName("outbox-grid");
        columns();
        setEmptyStateComponent(new EmptyState(getTranslation("outbox.empty"), getTranslation("outbox.empty.next")));
        setItems(query -> desk.list(search, query.getOffset(), query.getLimit()).stream());
        addItemClickListener(click -> read(click.getItem()));
        setSizeFull();
    }

    private void columns() {
        column(this::mail, "outbox.mail").setWidth("12rem").setFlexGrow(3);
        column(this::state, "outbox.state").setWidth("11rem").setFlexGrow(2);
        column(mail -> links.of(mail.about()), "outbox.about").setWidth("8rem");
        column(mail -> new RelativeTime(mail.createdAt(), clock.instant()), "outbox.written")
                .setWidth("8rem");
        addColumn(SentMail::attempts)
                .setHeader(getTranslation("outbox.attempts"))
                .setWidth("6rem")
                .setFlexGrow(0);
        column(this::open, "outbox.actions").setAutoWidth(true).setFlexGrow(0).setFrozenToEnd(true);
    }

    private Column<SentMail> column(
            com.vaadin.flow.function.SerializableFunction<SentMail, Component> cell, String header) {
        return addColumn(new ComponentRenderer<>(cell)).setHeader(getTranslation(header));
    }

    void show(MailSearch asked) {
        search = asked;
        getDataProvider().refreshAll();
    }

    private Component mail(SentMail mail) {
        var to = new Div(mail.to());
        to.addClassName("outbox-second");
        return new Div(new Div(mail.subject()), to);
    }

    private Component state(SentMail mail) {
        var box = new Div(new Badge(words.state(mail, getLocale()), MailWords.tone(mail.state())));
        var reason = words.reason(mail, getLocale());
        if (!reason.isEmpty() && mail.state() != MailState.KEPT) {
            var line = new Div(reason);
            line.addClassName("outbox-second");
            line.setTitle(reason);
            box.add(line);
        }
        if (mail.next() != null && mail.next().isAfter(clock.instant())) {
            var next = new Div(
                    new Span(getTranslation("outbox.next") + " "), new RelativeTime(mail.next(), clock.instant()));
            next.addClassName("outbox-second");
            box.add(next);
        }
        return box;
    }

    private void read(SentMail mail) {
        new MailDialog(desk, words, links, mail.id()).open();
    }

    private Component open(SentMail mail) {
        var open = new Button(getTranslation("outbox.open"), click -> read(mail));
        open.setAriaLabel(getTranslation("outbox.open.of", mail.subject()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return open;
    }

    /** Makes one for a screen. */
    @org.springframework.stereotype.Component
    record Factory(OutboxDesk desk, MailWords words, SubjectLinks links, Clock clock) {

        MailGrid create() {
            return new MailGrid(this);
        }
    }
}
