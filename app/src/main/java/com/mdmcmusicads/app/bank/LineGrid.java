package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** The lines of the account, newest first. */
class LineGrid extends Grid<BankLine> {

    private static final int PAGE = 50;

    private final transient MatchDesk desk;
    private transient LineFilter filter = new LineFilter(LineFilter.Heap.TO_MATCH, null);
    private int selected = -1;

    LineGrid(MatchDesk desk, Consumer<BankLine> chosen) {
        super(PAGE);
        this.desk = desk;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("bank.lines"));
        columns();
        setItems(query -> desk.page(filter, query.getOffset(), query.getLimit()).stream());
        addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(line -> {
            selected = getGenericDataView().getItems().toList().indexOf(line);
            chosen.accept(line);
        }));
        setEmptyStateComponent(
                new EmptyState(getTranslation("bank.lines.none"), getTranslation("bank.lines.none.next")));
        setSizeFull();
    }

    private void columns() {
        addColumn(line -> DayText.brief(line.day()))
                .setHeader(getTranslation("bank.column.day"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addComponentColumn(LineGrid::words).setHeader(getTranslation("bank.column.who"));
        addColumn(line -> Amounts.of(line.amount(), getLocale()))
                .setHeader(getTranslation("bank.column.amount"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(line -> "tabular");
    }

    private static Div words(BankLine line) {
        var who = new Span(line.payer() == null ? "–" : line.payer());
        who.addClassName("bank-who");
        var words = new Span(line.words());
        words.addClassNames("muted", "small", "bank-words");
        var cell = new Div(who, words);
        cell.addClassName("bank-cell");
        return cell;
    }

    void show(LineFilter wanted) {
        filter = wanted;
        selected = -1;
        deselectAll();
        getDataProvider().refreshAll();
    }

    /** The line that took the place of the one that is gone, or the one after it. */
    void selectNext() {
        getDataProvider().refreshAll();
        var lines = desk.page(filter, Math.max(selected, 0), 1);
        if (lines.isEmpty()) {
            deselectAll();
        } else {
            select(lines.get(0));
        }
    }
}
