package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.actions.ActionTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The process while it is drawn: shapes, and paths between them. */
final class Sketch {

    final Map<String, Shape> shapes = new LinkedHashMap<>();
    final List<Path> paths = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    private final Names names = new Names();
    final String key;
    final String name;

    Sketch(String name) {
        this.name = Names.cut(Names.harmless(name), 120);
        key = names.id(name);
    }

    /** A way from one shape to another; {@code condition} is empty where it is always taken. */
    record Path(String id, String from, String to, String name, String condition, boolean otherwise) {}

    /** A sticky note. */
    record Note(String id, String text) {}

    Shape add(Shape.Kind kind, String name) {
        return add(kind, name, name);
    }

    Shape add(Shape.Kind kind, String idOf, String name) {
        var shape = new Shape(names.id(idOf), kind, name);
        shapes.put(shape.id, shape);
        return shape;
    }

    /** An action of the catalogue, with its arguments as fields. */
    Shape action(String name, String step, Map<String, String> arguments) {
        var call = ActionCall.of(step, arguments);
        var shape = add(Shape.Kind.ACTION, name);
        shape.engine("modelerTemplate", ActionTemplates.id("actionSteps", step));
        shape.engine("expression", call.expression());
        call.arguments().forEach(shape::input);
        return shape;
    }

    void join(Exit from, String to) {
        paths.add(new Path(
                names.id("to " + to + " from " + from.shape()),
                from.shape(),
                to,
                from.name(),
                from.condition(),
                from.otherwise()));
    }

    void note(String text) {
        notes.add(new Note(names.id("note"), Names.cut(Names.harmless(text), 2000)));
    }

    Shape shape(String id) {
        return shapes.get(id);
    }

    /** Where a way leaves a shape. */
    record Exit(String shape, String name, String condition, boolean otherwise) {

        static Exit of(Shape shape) {
            return new Exit(shape.id, "", "", false);
        }

        static Exit when(Shape shape, String name, String condition) {
            return new Exit(shape.id, Names.cut(Names.harmless(name), 80), condition, false);
        }

        static Exit otherwise(Shape shape, String name) {
            return new Exit(shape.id, Names.harmless(name), "", true);
        }
    }
}
