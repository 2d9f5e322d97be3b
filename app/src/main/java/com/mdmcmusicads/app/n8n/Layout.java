package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places every shape from left to right: its column is the longest way from a start, its row that of the way it continues;
 * further ways get rows below.
 */
final class Layout {

    static final int COLUMN = 170;
    static final int ROW = 130;
    static final int LEFT = 180;
    static final int TOP = 140;

    private final Sketch sketch;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<Cell> taken = new HashSet<>();
    private final Set<String> backwards = new HashSet<>();
    private final Map<String, List<Path>> from = new LinkedHashMap<>();

    Layout(Sketch sketch) {
        this.sketch = sketch;
        sketch.shapes.keySet().forEach(id -> from.put(id, new ArrayList<>()));
        sketch.paths.forEach(path -> from.get(host(path.from())).add(path));
        findBackwards();
        placeColumns();
        placeRows();
    }

    record Cell(int column, int row) {}

    /** An event on the edge of an activity stands where its activity stands. */
    String host(String id) {
        var shape = sketch.shape(id);
        return shape.kind == Shape.Kind.BOUNDARY ? shape.attributes.get("attachedToRef") : id;
    }

    boolean isBackwards(Path path) {
        return backwards.contains(path.id());
    }

    int column(String id) {
        return columns.get(id);
    }

    int row(String id) {
        return rows.get(id);
    }

    int lowestRow() {
        return rows.values().stream().max(Integer::compare).orElse(0);
    }

    /** Whether no shape stands in this row strictly between two columns. */
    boolean isFree(int row, int after, int before) {
        return columns.keySet().stream()
                .filter(id -> rows.get(id) == row)
                .noneMatch(id -> columns.get(id) > after && columns.get(id) < before);
    }

    private List<String> starts() {
        var led = new HashSet<String>();
        sketch.paths.forEach(path -> led.add(path.to()));
        return from.keySet().stream()
                .filter(id -> host(id).equals(id))
                .filter(id -> !led.contains(id))
                .toList();
    }

    /** Ways that lead back into what is still being followed. */
    private void findBackwards() {
        var done = new HashSet<String>();
        starts().forEach(start -> follow(start, new HashSet<>(), done));
    }

    private void follow(String id, Set<String> open, Set<String> done) {
        open.add(id);
        for (var path : from.get(id)) {
            if (open.contains(path.to())) {
                backwards.add(path.id());
            } else if (!done.contains(path.to())) {
                follow(path.to(), open, done);
            }
        }
        open.remove(id);
        done.add(id);
    }

    private void placeColumns() {
        var waiting = new HashMap<String, Integer>();
        sketch.paths.stream()
                .filter(path -> !isBackwards(path))
                .forEach(path -> waiting.merge(path.to(), 1, Integer::sum));
        var ready = new ArrayList<>(starts());
        ready.forEach(id -> columns.put(id, 0));
        for (var at = 0; at < ready.size(); at++) {
            for (var path : from.get(ready.get(at))) {
                if (!isBackwards(path)) {
                    columns.merge(path.to(), columns.get(ready.get(at)) + 1, Math::max);
                    if (waiting.merge(path.to(), -1, Integer::sum) == 0) {
                        ready.add(path.to());
                    }
                }
            }
        }
    }

    private void placeRows() {
        for (var start : starts()) {
            place(start, 0, 0);
        }
    }

    private void place(String id, int fromColumn, int wanted) {
        if (rows.containsKey(id)) {
            return;
        }
        var column = columns.get(id);
        var row = wanted;
        while (!fits(row, fromColumn, column)) {
            row++;
        }
        for (var one = fromColumn; one <= column; one++) {
            taken.add(new Cell(one, row));
        }
        rows.put(id, row);
        for (var path : from.get(id)) {
            if (!isBackwards(path)) {
                place(path.to(), column + 1, row);
            }
        }
    }

    private boolean fits(int row, int fromColumn, int toColumn) {
        for (var one = fromColumn; one <= toColumn; one++) {
            if (taken.contains(new Cell(one, row))) {
                return false;
            }
        }
        return true;
    }
}
