package com.mdmcmusicads.app.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small part of a document: one element with what is inside it, by local names. */
final class XmlPiece {

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlPiece> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlPiece(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(XmlPiece child) {
        children.add(child);
    }

    void say(String words, int longest) {
        text.append(words, 0, Math.min(words.length(), Math.max(0, longest - text.length())));
    }

    String name() {
        return name;
    }

    String attribute(String key) {
        return attributes.get(key);
    }

    /** Its words without white space around; empty when it has none. */
    String text() {
        return text.toString().strip();
    }

    Stream<XmlPiece> all(String child) {
        return children.stream().filter(piece -> piece.name.equals(child));
    }

    /** The first element on the way, as in {@code Acct/Id/IBAN}; null where it ends. */
    XmlPiece at(String path) {
        var here = this;
        for (var step : path.split("/")) {
            here = here.all(step).findFirst().orElse(null);
            if (here == null) {
                return null;
            }
        }
        return here;
    }

    /** The words of the first of these paths that says anything; null where none does. */
    String say(String... paths) {
        for (var path : paths) {
            var piece = at(path);
            if (piece != null && !piece.text().isEmpty()) {
                return piece.text();
            }
        }
        return null;
    }
}
