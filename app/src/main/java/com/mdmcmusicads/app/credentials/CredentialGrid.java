package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.credentials.CredentialRow.State;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The list of credentials: a table where there is room, cards on a phone. */
class CredentialGrid extends Grid<CredentialRow> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<State, Tone> TONES = Map.of(
            State.READY, Tone.SUCCESS,
            State.ENDING, Tone.WARNING,
            State.INCOMPLETE, Tone.WARNING,
            State.REFUSED, Tone.DANGER,
            State.ENDED, Tone.DANGER);

    private final transient Clock clock;
    private final transient CredentialActs acts;

    /** @param acts null for who only reads */
    CredentialGrid(Clock clock, CredentialActs acts) {
        this.clock = clock;
        this.acts = acts;
        addClassNames("leads-list", "credentials-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setAriaLabel(getTranslation("credentials.title"));
        column("name", this::who).setFlexGrow(2).setWidth("14rem");
        column("host", CredentialGrid::host).setFlexGrow(1).setWidth("12rem");
        column("used", this::used).setWidth("12rem");
        column("tested", this::tested).setWidth("10rem");
        column("state", this::state).setWidth("10rem");
        if (acts != null) {
            column("acts", acts::menu).setWidth("5rem");
        }
        addComponentColumn(this::card).setKey("card").setVisible(false);
    }

    private <C extends Component> Column<CredentialRow> column(
            String key, SerializableFunction<CredentialRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("credentials.column." + key))
                .setFlexGrow(0);
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private Div who(CredentialRow row) {
        var kind = new Div(new Span(getTranslation("credentials.kind." + row.kind())));
        kind.addClassNames("muted", "small");
        return new Div(new Div(new Span(row.name())), kind);
    }

    private static Span host(CredentialRow row) {
        return new Span(row.host() == null ? "–" : row.host());
    }

    private Component used(CredentialRow row) {
        var when = new Div(when(row.usedAt()));
        if (row.usedBy() != null) {
            var by = new Div(new Span(getTranslation("credentials.by", row.usedBy())));
            by.addClassNames("muted", "small");
            when.add(by);
        }
        return when;
    }

    private Component tested(CredentialRow row) {
        var box = new Div(when(row.testedAt()));
        if (row.testFine() != null) {
            var said = new Div(new Span(getTranslation("credentials.said." + (row.testFine() ? "fine" : "refused"))));
            said.addClassNames("muted", "small");
            box.add(said);
        }
        return box;
    }

    private Component when(Instant at) {
        return at == null ? new Span(getTranslation("credentials.never")) : new RelativeTime(at, clock.instant());
    }

    private Badge state(CredentialRow row) {
        var state = row.state(LocalDate.now(clock.withZone(PARIS)));
        return new Badge(getTranslation("credentials.state." + state), TONES.get(state));
    }

    private Component card(CredentialRow row) {
        var head = new Div(who(row), state(row));
        head.addClassName("lead-card-head");
        var facts = new Div(host(row), used(row));
        facts.addClassName("lead-card-head");
        var card = new Div(head, facts);
        if (acts != null) {
            card.add(acts.menu(row));
        }
        card.addClassName("lead-card");
        return card;
    }
}
