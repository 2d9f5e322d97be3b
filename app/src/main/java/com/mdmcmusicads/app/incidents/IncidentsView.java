package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.incidents.CareRows.Shelf;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Steps that stand still, all of one cause together, the cause that has waited longest first. */
@Route("incidents")
@RouteAlias("operations/incidents")
@RolesAllowed({"ADMIN", "DESIGNER"})
@Menu(title = "incidents.menu", order = 520, icon = "vaadin:warning")
class IncidentsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient CareDesk desk;
    private final transient IncidentDesk incidents;
    private final transient CareWords words;
    private final transient Clock clock;
    private final Badge number = new Badge("", Tone.DANGER);
    private final Map<Shelf, Button> shelves = new EnumMap<>(Shelf.class);
    private final Div list = new Div();
    private final Button more = new Button();
    private Shelf shelf = Shelf.OPEN;
    private int shown = PAGE;

    IncidentsView(CareDesk desk, IncidentDesk incidents, CareWords words, Signals signals, Clock clock) {
        this.desk = desk;
        this.incidents = incidents;
        this.words = words;
        this.clock = clock;
        addClassName("page");
        list.addClassName("troubles");
        more.setText(getTranslation("incidents.more"));
        more.addClickListener(click -> {
            shown += PAGE;
            show();
        });
        add(
                new PageHeader(getTranslation("incidents.title")).beside(number).line(getTranslation("incidents.line")),
                shelves(),
                list,
                more);
        Refresh.of(this, signals, Movements.INCIDENT, id -> true, this::show);
        Refresh.of(this, signals, CareSweep.CHANGED, id -> true, this::show);
    }

    private Component shelves() {
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("incidents.filter"));
        for (var one : Shelf.values()) {
            var chip = new Button(getTranslation("incidents.shelf." + one), click -> turnTo(one));
            chip.addClassName("chip");
            shelves.put(one, chip);
            chips.add(chip);
        }
        return chips;
    }

    private void turnTo(Shelf wanted) {
        shelf = wanted;
        shown = PAGE;
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        var count = incidents.count();
        number.setText(String.valueOf(count));
        number.getElement().setAttribute("aria-label", getTranslation("incidents.count", count));
        number.setVisible(count > 0);
        shelves.forEach((one, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(one == shelf)));
        var rows = desk.list(shelf, shown + 1);
        more.setVisible(rows.size() > shown);
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("incidents.none." + shelf), getTranslation("incidents.none.next." + shelf)));
        }
        rows.stream().limit(shown).map(this::panel).forEach(list::add);
    }

    private Component panel(CareRow row) {
        return new CarePanel(row, words, clock.instant(), retry(row));
    }

    private Component[] retry(CareRow row) {
        return row.stuck() == 0
                ? new Component[0]
                : new Component[] {new RetryButton(row.care().id(), desk)};
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incidents.title");
    }
}
