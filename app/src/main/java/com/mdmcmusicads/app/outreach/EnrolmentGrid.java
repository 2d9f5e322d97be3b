package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;

/** The list of enrolments: a table where there is room, cards on a phone; any of them can be chosen. */
class EnrolmentGrid extends Grid<EnrolmentRow> {

    private static final int PAGE = 50;

    private final transient Clock clock;

    EnrolmentGrid(Clock clock) {
        super(PAGE);
        this.clock = clock;
        addClassNames("leads-list", "enrolments-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setAriaLabel(getTranslation("outreach.title"));
        column("lead", EnrolmentGrid::who).setFlexGrow(1).setWidth("12rem");
        column("sequence", this::sequence).setFlexGrow(1).setWidth("11rem");
        column("state", row -> EnrolmentLook.state(row.state())).setWidth("8rem");
        column("progress", EnrolmentLook::progress).setWidth("8rem");
        column("next", row -> EnrolmentLook.next(row, clock.instant()))
                .setFlexGrow(2)
                .setWidth("14rem");
        column("since", row -> new RelativeTime(row.createdAt(), clock.instant()))
                .setWidth("9rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(
                        ui -> ui.navigate(EnrolmentView.class, click.getItem().id())));
    }

    private <C extends Component> Column<EnrolmentRow> column(String key, SerializableFunction<EnrolmentRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("outreach.column." + key))
                .setFlexGrow(0);
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Component who(EnrolmentRow row) {
        var link = new RouterLink(row.title().isBlank() ? "–" : row.title(), EnrolmentView.class, row.id());
        link.addClassName("lead-title");
        var email = new Span(row.email());
        email.addClassName("lead-person");
        var who = new Div(link, email);
        who.addClassName("lead-who");
        return who;
    }

    private Component sequence(EnrolmentRow row) {
        var version = new Span(getTranslation("outreach.version", row.version(), row.round()));
        version.addClassName("lead-person");
        var sequence = new Div(new Span(row.sequence()), version);
        sequence.addClassName("lead-who");
        return sequence;
    }

    private Component card(EnrolmentRow row) {
        var head = new Div(who(row), EnrolmentLook.state(row.state()));
        head.addClassName("lead-card-head");
        var card = new Div(
                head,
                new Div(new Span(row.sequence()), EnrolmentLook.progress(row)),
                EnrolmentLook.next(row, clock.instant()));
        card.addClassName("lead-card");
        return card;
    }
}
