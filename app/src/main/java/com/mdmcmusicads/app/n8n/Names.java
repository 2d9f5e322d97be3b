package com.mdmcmusicads.app.n8n;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of n8n as names of ours: ids of elements, variables, and text without anything an engine would evaluate. */
final class Names {

    private static final int LONGEST = 48;

    /** Names the engine keeps for itself, and words of the expression languages. */
    private static final Set<String> TAKEN = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "authenticatedUserId",
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "div",
            "mod",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "instanceof",
            "item",
            "function",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "date",
            "time",
            "duration",
            "list",
            "context",
            "string",
            "number");

    private final Set<String> used = new HashSet<>();

    /** An id nobody has yet, made of a name. */
    String id(String name) {
        var base = camelCase(name);
        var id = base;
        for (var number = 2; !used.add(id); number++) {
            id = base + number;
        }
        return id;
    }

    /** The variable that holds what n8n calls {@code data.user-id}. */
    static String variable(List<String> path) {
        var name = camelCase(String.join(" ", path));
        return TAKEN.contains(name) ? name + "Value" : name;
    }

    static String camelCase(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var parts = Arrays.stream(plain.split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        var joined = parts.stream().map(Names::capitalised).collect(Collectors.joining());
        var cut = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        if (cut.isEmpty() || Character.isDigit(cut.charAt(0))) {
            return "step" + cut;
        }
        var first = parts.get(0);
        return first.equals(first.toUpperCase(Locale.ROOT))
                ? first.toLowerCase(Locale.ROOT) + cut.substring(Math.min(first.length(), cut.length()))
                : cut.substring(0, 1).toLowerCase(Locale.ROOT) + cut.substring(1);
    }

    private static String capitalised(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    /** Text the engine will not take for an expression, and XML can hold. */
    static String harmless(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "")
                .replaceAll("([$#])\\{", "$1 {");
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
