package com.mdmcmusicads.processes.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart what the guard complains of, so that each has a sentence of its own. */
final class GuardWords {

    private static final Pattern PLACE = Pattern.compile("^(?:line (\\d+)|([\\w.-]+)): (.*)$", Pattern.DOTALL);

    /** Which words of a model run code, wherever they stand. */
    private static final List<String> CODE =
            List.of("script", "class", "delegate", "listener", "connector", "type", "field", "resource", "topic");

    private GuardWords() {}

    static Remark remark(String message, String elementId, String bpmn) {
        var place = PLACE.matcher(message);
        var said = place.matches() ? place.group(3) : message;
        var id = place.matches() ? place(place, bpmn) : elementId;
        return Remark.error(rule(said), id != null && bpmn.contains("\"" + id + "\"") ? id : null, shortened(said));
    }

    /** Where it says only a line, the element around that line. */
    private static String place(Matcher place, String bpmn) {
        return place.group(2) == null ? Places.at(bpmn, Integer.parseInt(place.group(1))) : place.group(2);
    }

    private static String rule(String said) {
        var text = said.toLowerCase(Locale.ROOT);
        if (text.startsWith("calls no step")) {
            return "guard.step";
        }
        if (text.startsWith("an expression")) {
            return "guard.expression";
        }
        if (text.startsWith("no expression")) {
            return "guard.unreadable";
        }
        if (text.contains("not allowed in a model")) {
            return CODE.stream().anyMatch(text::contains) ? "guard.code" : "guard.word";
        }
        if (text.startsWith("no public variable") || text.startsWith("public variable")) {
            return "guard.declaration";
        }
        return "engine.refuses";
    }

    private static String shortened(String said) {
        var line = said.replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
