package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Path;
import java.util.List;

/** Where shapes and paths lie on the page, out of the columns and rows of their layout. */
final class Geometry {

    private static final int GAP = 18;

    private final Sketch sketch;
    private final Layout layout;
    private int channels;

    Geometry(Sketch sketch) {
        this.sketch = sketch;
        layout = new Layout(sketch);
    }

    record Box(int x, int y, int width, int height) {

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        int middleX() {
            return x + width / 2;
        }

        int middleY() {
            return y + height / 2;
        }
    }

    record Point(int x, int y) {}

    Box box(Shape shape) {
        if (shape.kind == Shape.Kind.BOUNDARY) {
            var host = box(sketch.shape(layout.host(shape.id)));
            return new Box(host.right() - 48, host.bottom() - 18, 36, 36);
        }
        var x = Layout.LEFT + layout.column(shape.id) * Layout.COLUMN - shape.kind.width / 2;
        var y = Layout.TOP + layout.row(shape.id) * Layout.ROW - shape.kind.height / 2;
        return new Box(x, y, shape.kind.width, shape.kind.height);
    }

    /** Notes lie below everything else, beside each other. */
    Box note(int index) {
        return new Box(Layout.LEFT + index * 260, below() + 60, 230, 90);
    }

    private int below() {
        return Layout.TOP + (layout.lowestRow() + 1) * Layout.ROW;
    }

    List<Point> way(Path path) {
        var from = box(sketch.shape(path.from()));
        var to = box(sketch.shape(path.to()));
        if (sketch.shape(path.from()).kind == Shape.Kind.BOUNDARY) {
            return fromEdge(path, from, to);
        }
        if (layout.isBackwards(path)) {
            return around(from, to);
        }
        var start = new Point(from.right(), from.middleY());
        var end = new Point(to.x(), to.middleY());
        var isFree = free(path, layout.row(path.from()));
        if (start.y() == end.y()) {
            return isFree ? List.of(start, end) : around(from, to);
        }
        if (free(path, layout.row(path.to()))) {
            return bend(start, from.right() + GAP, end);
        }
        return isFree ? bend(start, to.x() - GAP, end) : around(from, to);
    }

    private boolean free(Path path, int row) {
        return layout.isFree(row, layout.column(layout.host(path.from())), layout.column(path.to()));
    }

    private static List<Point> bend(Point start, int x, Point end) {
        return List.of(start, new Point(x, start.y()), new Point(x, end.y()), end);
    }

    private List<Point> fromEdge(Path path, Box from, Box to) {
        var start = new Point(from.middleX(), from.bottom());
        var end = new Point(to.x(), to.middleY());
        if (end.y() > start.y() && free(path, layout.row(path.to()))) {
            return List.of(start, new Point(start.x(), end.y()), end);
        }
        var under = start.y() + 8;
        return List.of(
                start,
                new Point(start.x(), under),
                new Point(to.x() - GAP, under),
                new Point(to.x() - GAP, end.y()),
                end);
    }

    /** Below all rows, each such way in a channel of its own. */
    private List<Point> around(Box from, Box to) {
        var channel = below() - 50 + 12 * (channels++ % 6);
        return List.of(
                new Point(from.right(), from.middleY()),
                new Point(from.right() + GAP, from.middleY()),
                new Point(from.right() + GAP, channel),
                new Point(to.x() - GAP, channel),
                new Point(to.x() - GAP, to.middleY()),
                new Point(to.x(), to.middleY()));
    }
}
