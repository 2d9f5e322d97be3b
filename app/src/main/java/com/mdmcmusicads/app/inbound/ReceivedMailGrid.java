package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.RowCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** The list of mails, newest first, one compact line each; read from the database page by page. */
class ReceivedMailGrid extends Grid<MailLine> {

    private static final int PAGE = 50;

    private final transient ReceivedMailDesk desk;
    private final transient Clock clock;
    private transient MailFilter filter = MailFilter.ALL;
    private transient UUID open;

    ReceivedMailGrid(ReceivedMailDesk desk, Clock clock, Consumer<UUID> choose) {
        super(PAGE);
        this.desk = desk;
        this.clock = clock;
        addClassName("received-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("inbound.title"));
        addComponentColumn(this::line).setHeader(getTranslation("inbound.title"));
        setPartNameGenerator(line -> line.id().equals(open) ? "open" : null);
        setItems(query -> this.desk.page(filter, query.getOffset(), query.getLimit()).stream());
        addItemClickListener(click -> choose.accept(click.getItem().id()));
    }

    void show(MailFilter wanted, int count) {
        filter = wanted;
        new RowCount(count, ReceivedMails.MOST_COUNTED).fill(this);
    }

    void mark(UUID id) {
        open = id;
        getDataProvider().refreshAll();
    }

    private Component line(MailLine mail) {
        var sender = new Span(mail.sender().isEmpty() ? getTranslation("inbound.nobody") : mail.sender());
        sender.addClassName("received-sender");
        var subject = new Span(mail.subject().isEmpty() ? getTranslation("inbound.no-subject") : mail.subject());
        subject.addClassName("received-subject");
        var excerpt = new Span(mail.excerpt());
        excerpt.addClassName("received-excerpt");
        var head = new Div(sender, new RelativeTime(mail.at(), clock.instant()));
        head.addClassName("received-line-head");
        var foot = new Div(MailLook.kind(mail.kind()), MailLook.ignored(mail.ignored()), subject);
        foot.addClassName("received-line-foot");
        var line = new Div(head, foot, excerpt);
        line.addClassName("received-line");
        return line;
    }
}
