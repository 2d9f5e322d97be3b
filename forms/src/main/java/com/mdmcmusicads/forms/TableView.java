package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of data to read: sorted by a click on a heading, in pages. */
final class TableView implements PartView {

    private final Div frame = new Div();
    private final Span label = new Span();
    private final Div scroll = new Div();
    private final Div pages = new Div();
    private final Span page = new Span();
    private final Button previous = new Button(VaadinIcon.CHEVRON_LEFT.create(), click -> turn(-1));
    private final Button next = new Button(VaadinIcon.CHEVRON_RIGHT.create(), click -> turn(1));
    private final Screen screen;
    private final Part part;
    private TableRows rows = TableRows.NONE;

    TableView(Screen screen, Part part) {
        this.screen = screen;
        this.part = part;
        frame.addClassName("mdmc-form-table");
        label.addClassName("mdmc-form-group-label");
        scroll.addClassName("mdmc-form-table-scroll");
        pages.addClassName("mdmc-form-table-pages");
        page.getElement().setAttribute("aria-live", "polite");
        previous.setAriaLabel(screen.say("table.previous"));
        next.setAriaLabel(screen.say("table.next"));
        List.of(previous, next)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON));
        pages.add(previous, page, next);
        frame.add(label, scroll, pages);
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public void show(Placed placed) {
        label.setText(screen.line(placed, "label"));
        label.setVisible(!label.getText().isBlank());
        TableRows now = rows.with(columns(placed), screen.evaluate(placed, "dataSource"), part.count("rowCount", 0));
        if (!now.equals(rows)) {
            rows = now;
            draw();
        }
    }

    private List<TableRows.Column> columns(Placed placed) {
        Object computed = part.has("columnsExpression") ? screen.evaluate(placed, "columnsExpression") : null;
        List<?> source = computed instanceof List<?> list ? list : part.entries("columns");
        return source.stream()
                .filter(column -> column instanceof Map<?, ?> map && map.get("key") instanceof String)
                .limit(Limits.COLUMNS)
                .map(column -> column((Map<?, ?>) column))
                .toList();
    }

    private TableRows.Column column(Map<?, ?> column) {
        String key = (String) column.get("key");
        String french = Objects.toString(column.get("label"), "");
        return new TableRows.Column(
                key, part.translation("column." + key, screen.locale()).orElse(french.isEmpty() ? key : french));
    }

    private void draw() {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", label.getText());
        NativeTableRow heading = new NativeTableRow();
        rows.columns().forEach(column -> heading.add(heading(column)));
        table.getHead().add(heading);
        rows.page().forEach(cells -> {
            NativeTableRow row = new NativeTableRow();
            cells.forEach(cell -> row.addDataCell().setText(cell));
            table.getBody().add(row);
        });
        scroll.removeAll();
        scroll.add(rows.isEmpty() ? new Span(screen.say("table.empty")) : table);
        pages.setVisible(rows.pages() > 1);
        page.setText(screen.say("table.page", rows.number() + 1, rows.pages()));
        previous.setEnabled(rows.number() > 0);
        next.setEnabled(rows.number() + 1 < rows.pages());
    }

    private NativeTableHeaderCell heading(TableRows.Column column) {
        Button sort = new Button(column.label(), click -> sort(column));
        sort.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        sort.setAriaLabel(screen.say("table.sort", column.label()));
        NativeTableHeaderCell cell = new NativeTableHeaderCell(sort);
        cell.getElement().setAttribute("scope", "col");
        cell.getElement().setAttribute("aria-sort", rows.sorted(column));
        return cell;
    }

    private void sort(TableRows.Column column) {
        rows = rows.sortedBy(column);
        draw();
    }

    private void turn(int by) {
        rows = rows.turned(by);
        draw();
    }
}
