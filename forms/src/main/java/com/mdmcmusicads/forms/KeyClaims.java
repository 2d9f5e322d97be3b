package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every answer owns its path: no two components may write to one place, or one inside the other. */
final class KeyClaims {

    /** Marks which original row a row of a dynamic list came from; never a key of a form. */
    static final String ROW = "_row";

    private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+)*");

    private final Set<String> answers = new HashSet<>();
    private final Set<String> containers = new HashSet<>();

    private KeyClaims() {}

    static void check(List<Part> parts) {
        new KeyClaims().claim(parts, "");
    }

    static List<String> names(String path, String where) {
        SchemaReader.check(
                path.length() <= Limits.KEY && PATH.matcher(path).matches(),
                where,
                "must be letters, digits and _ separated by dots");
        List<String> names = List.of(path.split("\\."));
        SchemaReader.check(!names.contains(ROW), where, "may not contain " + ROW);
        return names;
    }

    private void claim(List<Part> parts, String prefix) {
        for (Part part : parts) {
            String full = prefix + String.join(".", part.path());
            if (part.kind().keyed() || part.repeats()) {
                answer(part, full);
            }
            claim(part.parts(), part.repeats() ? full + "[]." : part.path().isEmpty() ? prefix : full + ".");
        }
    }

    private void answer(Part part, String full) {
        boolean free = !containers.contains(full) && answers.add(full);
        for (String above : ancestors(full)) {
            free &= !answers.contains(above);
            containers.add(above);
        }
        SchemaReader.check(
                free,
                part.id() + "." + (part.kind().keyed() ? "key" : "path"),
                "writes to a place another component already writes to: " + full);
    }

    private static List<String> ancestors(String full) {
        List<String> above = new ArrayList<>();
        for (int dot = full.lastIndexOf('.'); dot > 0; dot = full.lastIndexOf('.', dot - 1)) {
            if (full.charAt(dot - 1) != ']') {
                above.add(full.substring(0, dot));
            }
        }
        return above;
    }
}
