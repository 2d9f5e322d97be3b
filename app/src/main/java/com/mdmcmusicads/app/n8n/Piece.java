package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one node became: the shape that ways lead to, and where its outputs leave. A node that came to nothing has neither;
 * ways go on through its first output.
 */
record Piece(List<String> entrances, Map<Integer, List<Exit>> exits) {

    static final Piece NOTHING = new Piece(List.of(), Map.of());

    static Piece of(Shape shape) {
        return of(shape.id, Exit.of(shape));
    }

    static Piece of(String entrance, Exit... outputs) {
        var exits = new LinkedHashMap<Integer, List<Exit>>();
        for (var output = 0; output < outputs.length; output++) {
            exits.put(output, List.of(outputs[output]));
        }
        return new Piece(List.of(entrance), exits);
    }

    boolean isNothing() {
        return entrances.isEmpty() && exits.isEmpty();
    }

    String entrance() {
        return entrances.get(0);
    }

    Piece and(int output, Exit exit) {
        var all = new LinkedHashMap<>(exits);
        all.merge(
                output,
                List.of(exit),
                (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                        .toList());
        return new Piece(entrances, all);
    }
}
