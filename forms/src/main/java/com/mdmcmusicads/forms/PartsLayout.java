package com.mdmcmusicads.forms;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Components side by side as the form's sixteen-column rows say; one below the other where there is no room. */
final class PartsLayout extends Div {

    private final List<PartView> views;
    private final List<Div> cells = new ArrayList<>();
    private final Map<Div, List<Div>> rows = new LinkedHashMap<>();

    PartsLayout(Screen screen, List<Part> parts) {
        addClassName("mdmc-form-parts");
        views = PartViews.of(screen, parts);
        Map<String, Div> named = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.get(i).text("layout.row");
            Div row = named.computeIfAbsent(name.isEmpty() ? " " + i : name, none -> row());
            Div cell = cell(parts.get(i), views.get(i));
            row.add(cell);
            rows.get(row).add(cell);
        }
    }

    /** The views that can be seen now. */
    List<PartView> views() {
        return IntStream.range(0, views.size())
                .filter(i -> cells.get(i).isVisible())
                .mapToObj(views::get)
                .toList();
    }

    void show(List<Placed> placed) {
        for (int i = 0; i < views.size(); i++) {
            cells.get(i).setVisible(!placed.get(i).hidden() && faceOf(placed.get(i)));
            if (!placed.get(i).hidden()) {
                views.get(i).show(placed.get(i));
            }
        }
        rows.forEach((row, inside) -> row.setVisible(inside.stream().anyMatch(Div::isVisible)));
    }

    private static boolean faceOf(Placed placed) {
        return placed.part().kind() != Kind.BUTTON && placed.part().kind() != Kind.EXPRESSION;
    }

    private Div row() {
        Div row = new Div();
        row.addClassName("mdmc-form-row");
        rows.put(row, new ArrayList<>());
        add(row);
        return row;
    }

    private Div cell(Part part, PartView view) {
        Div cell = new Div(view.component());
        cell.addClassName("mdmc-form-cell");
        int columns = part.count("layout.columns", 0);
        if (columns >= 1 && columns <= 16) {
            cell.addClassName("mdmc-form-cell-sized");
            cell.getStyle().set("--mdmc-columns", String.valueOf(columns));
        }
        cells.add(cell);
        return cell;
    }
}
