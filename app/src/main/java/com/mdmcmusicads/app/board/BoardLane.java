package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.pipeline.LeadRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A column of the board: its first cards, how many there are in all, and the way to more. */
class BoardLane extends Section {

    private static final int STEP = 25;
    private static final int MOST = 200;

    private final transient Lane lane;
    private final transient Function<LeadRow, BoardCard> draw;
    private final Span count = new Span();
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("board.nothing"));
    private final Button more;
    private final Paragraph end = new Paragraph(getTranslation("board.end", MOST));
    private transient List<LeadRow> shown = List.of();
    private int most = STEP;

    BoardLane(Lane lane, Function<LeadRow, BoardCard> draw, Runnable reload) {
        this.lane = lane;
        this.draw = draw;
        addClassName("board-lane");
        getElement().setAttribute("data-lane", lane.name());
        var title = new H2(getTranslation(lane.title()));
        title.setId("lane-" + lane.name());
        title.add(count);
        getElement().setAttribute("aria-labelledby", "lane-" + lane.name());
        count.addClassName("board-count");
        nothing.addClassName("board-nothing");
        end.addClassName("board-nothing");
        more = new Button(getTranslation("board.more"), click -> {
            most = Math.min(MOST, most + STEP);
            reload.run();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(title, nothing, cards, more, end);
    }

    Lane lane() {
        return lane;
    }

    int most() {
        return most;
    }

    /** Draws only what changed. */
    void show(List<LeadRow> rows, int held) {
        count.setText(held > BoardReader.MOST_COUNTED ? BoardReader.MOST_COUNTED + "+" : String.valueOf(held));
        nothing.setVisible(held == 0);
        more.setVisible(held > rows.size() && most < MOST);
        end.setVisible(held > rows.size() && most >= MOST);
        if (!rows.equals(shown)) {
            shown = rows;
            cards.removeAll();
            rows.forEach(row -> cards.add(draw.apply(row)));
        }
    }

    /** Whether the card in the air may land here, as a sign before it does. */
    void invite(Boolean isOpen) {
        setClassName("lane-open", Boolean.TRUE.equals(isOpen));
        setClassName("lane-shut", Boolean.FALSE.equals(isOpen));
    }
}
