package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.pipeline.LeadFilter;
import com.mdmcmusicads.app.pipeline.LeadFilterBar;
import com.mdmcmusicads.app.pipeline.LeadRow;
import com.mdmcmusicads.app.pipeline.ViewSwitch;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads as cards in columns, by stage or by grade, with the filters of the list. */
@Route("leads/board")
@RolesAllowed({"SDR", "SALES", "DIRECTION"})
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardReader board;
    private final transient Mover mover;
    private final transient Clock clock;
    private final transient Map<String, String> names = new HashMap<>();
    private final boolean mayWrite;
    private final LeadFilterBar bar = new LeadFilterBar(wanted -> change(wanted, this.grouping));
    private final GroupingChips chips = new GroupingChips(chosen -> change(this.filter, chosen));
    private final PageHeader header = new PageHeader(getTranslation("pipeline.title"));
    private final ViewSwitch views = new ViewSwitch("leads/board");
    private final Div lanes = new Div();
    private transient LeadFilter filter = LeadFilter.ALL;
    private Grouping grouping;
    private boolean isInTheAir;

    BoardView(
            BoardReader board,
            MoveDesk desk,
            Directory directory,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.board = board;
        this.clock = clock;
        mover = new Mover(this, desk, this::reload);
        var reader = account.require();
        mayWrite = reader.has(Role.SDR) || reader.has(Role.SALES);
        directory.staff().forEach(person -> names.put(person.id(), person.name()));
        lanes.addClassName("board");
        lanes.getElement().setAttribute("tabindex", "0");
        lanes.getElement().setAttribute("role", "region");
        lanes.getElement().setAttribute("aria-label", getTranslation("board.region"));
        addClassNames("page", "board-page");
        header.beside(chips, views);
        add(header, bar, lanes);
        Refresh.of(this, signals, LeadDesk.CHANGED, id -> true, this::refresh);
        Refresh.of(this, signals, TaskDesk.CHANGED, id -> true, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var given = enter.getLocation().getQueryParameters();
        show(LeadFilter.of(given), Grouping.of(given));
    }

    private void change(LeadFilter wanted, Grouping by) {
        show(wanted, by);
        var parameters = new HashMap<>(wanted.parameters().getParameters());
        if (by == Grouping.GRADE) {
            parameters.put(Grouping.PARAMETER, List.of("grade"));
        }
        var place = new Location("leads/board", new QueryParameters(parameters));
        UI.getCurrent().getPage().getHistory().replaceState(null, place);
    }

    private void show(LeadFilter wanted, Grouping by) {
        filter = wanted;
        bar.show(filter);
        views.carry(filter);
        if (by != grouping) {
            grouping = by;
            chips.show(by);
            lanes.removeAll();
            by.lanes().forEach(lane -> lanes.add(lane(lane)));
        }
        reload();
    }

    private BoardLane lane(Lane lane) {
        var drawn = new BoardLane(lane, row -> card(row, lane), this::reload);
        if (mayWrite) {
            DropTarget.create(drawn)
                    .addDropListener(drop -> drop.getDragSourceComponent()
                            .filter(BoardCard.class::isInstance)
                            .map(BoardCard.class::cast)
                            .ifPresent(card -> drop(card, lane)));
        }
        return drawn;
    }

    private BoardCard card(LeadRow row, Lane lane) {
        var holder = row.next() == null ? null : names.get(row.next().holder());
        var card = new BoardCard(row, holder, clock.instant());
        if (mayWrite) {
            var drag = DragSource.create(card);
            drag.setEffectAllowed(EffectAllowed.MOVE);
            drag.addDragStartListener(start -> invite(card));
            drag.addDragEndListener(end -> land());
            if (lane instanceof Stage stage) {
                card.offerMove(() -> mover.ask(row, stage));
            }
        }
        return card;
    }

    /** The card may be drawn anew elsewhere before the browser tells that it has landed. */
    private void drop(BoardCard card, Lane lane) {
        var from = stageOf(card);
        calm();
        mover.move(card.row(), from, lane);
    }

    private Stage stageOf(BoardCard card) {
        return board.stage(card.row().id()).orElse(Stage.CLOSED);
    }

    private void invite(BoardCard card) {
        isInTheAir = true;
        var from = grouping == Grouping.STAGE ? stageOf(card) : null;
        drawn().forEach(lane -> lane.invite(from != null && allows(from, lane.lane())));
    }

    private static boolean allows(Stage from, Lane to) {
        try {
            return from == to || Move.between(from, (Stage) to) != null;
        } catch (MoveRefused refused) {
            return false;
        }
    }

    private void land() {
        calm();
        reload();
    }

    private void calm() {
        isInTheAir = false;
        drawn().forEach(lane -> lane.invite(null));
    }

    private List<BoardLane> drawn() {
        return lanes.getChildren().map(BoardLane.class::cast).toList();
    }

    /** A card in the air is not drawn away under the hand. */
    private void refresh() {
        if (!isInTheAir) {
            reload();
        }
    }

    private void reload() {
        var counts = board.counts(grouping.lanes(), filter);
        drawn().forEach(lane -> {
            var held = counts.getOrDefault(lane.lane().name(), 0);
            lane.show(held == 0 ? List.of() : board.cards(lane.lane(), filter, lane.most()), held);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }
}
