package com.mdmcmusicads.app.n8n;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of n8n. It is an expression when it begins with {@code =}; what it reads plainly ({@code {{ $json.email }}})
 * becomes a variable, whatever else it computes is kept as words and told.
 */
final class Expression {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String STEPS =
            "(?:\\??\\.[A-Za-z_][\\w-]{0,60}|\\[(?:\\d{1,4}|'[^'\\]]{1,60}'|\"[^\"\\]]{1,60}\")])+";
    private static final Pattern READ = Pattern.compile("(?:\\$json"
            + "|\\$\\(\\s*(?:'(?<a>[^']{1,120})'|\"(?<b>[^\"]{1,120})\")\\s*\\)\\.(?:item|first\\(\\)|last\\(\\))\\.json"
            + "|\\$node\\[(?:'(?<c>[^']{1,120})'|\"(?<d>[^\"]{1,120})\")]\\.json)(?<path>" + STEPS + ")");
    private static final Pattern STEP =
            Pattern.compile("\\.([A-Za-z_][\\w-]*)|\\[(\\d+)]|\\['([^']+)']|\\[\"([^\"]+)\"]");

    private final String raw;

    Expression(String raw) {
        this.raw = raw;
    }

    /** What an expression reads: from which node (null: the one before), and along which path. */
    record Read(String node, List<String> path) {

        String variable() {
            return Names.variable(named());
        }

        /** Places in lists do not name anything; nor does the envelope a webhook puts around its fields. */
        List<String> named() {
            var named = path.stream().filter(step -> !step.matches("\\d+")).toList();
            return named.size() > 1 && List.of("body", "query", "params").contains(named.get(0))
                    ? named.subList(1, named.size())
                    : named;
        }
    }

    boolean isExpression() {
        return raw.startsWith("=");
    }

    /** Whether everything it computes is a plain read. */
    boolean isPlain() {
        return !isExpression() || holes().stream().allMatch(hole -> read(hole).isPresent());
    }

    /** The one thing it reads, when it is nothing else. */
    Optional<Read> single() {
        var body = raw.startsWith("=") ? raw.substring(1).strip() : "";
        var match = HOLE.matcher(body);
        return match.matches() ? read(match.group(1)) : Optional.empty();
    }

    /** Every plain read, also inside of something richer. */
    List<Read> reads() {
        var reads = new ArrayList<Read>();
        if (isExpression()) {
            var match = READ.matcher(raw);
            while (match.find()) {
                reads.add(read(match));
            }
        }
        return reads;
    }

    /** As text with variables in it, as fields of our actions take it. */
    String text() {
        if (!isExpression()) {
            return Names.harmless(raw);
        }
        var text = new StringBuilder();
        var match = HOLE.matcher(raw);
        var end = 1;
        while (match.find()) {
            text.append(Names.harmless(raw.substring(end, match.start())));
            text.append(read(match.group(1))
                    .map(read -> "${" + read.variable() + "}")
                    .orElse(Names.harmless(match.group())));
            end = match.end();
        }
        return text.append(Names.harmless(raw.substring(end))).toString();
    }

    /** As FEEL; empty when it computes something we cannot say. */
    Optional<String> feel() {
        if (!isExpression()) {
            return Optional.of(literal(raw));
        }
        if (!isPlain()) {
            return Optional.empty();
        }
        var single = single();
        return single.isPresent() ? single.map(Read::variable) : Optional.of(joined());
    }

    private String joined() {
        var parts = new ArrayList<String>();
        var match = HOLE.matcher(raw);
        var end = 1;
        while (match.find()) {
            if (match.start() > end) {
                parts.add(literal(raw.substring(end, match.start())));
            }
            parts.add("string(" + read(match.group(1)).orElseThrow().variable() + ")");
            end = match.end();
        }
        if (end < raw.length()) {
            parts.add(literal(raw.substring(end)));
        }
        return parts.isEmpty() ? "\"\"" : String.join(" + ", parts);
    }

    static String literal(String text) {
        return '"'
                + Names.harmless(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replaceAll("\\R", "\\\\n")
                + '"';
    }

    private List<String> holes() {
        return HOLE.matcher(raw).results().map(match -> match.group(1)).toList();
    }

    private static Optional<Read> read(String hole) {
        var match = READ.matcher(hole.strip());
        return match.matches() ? Optional.of(read(match)) : Optional.empty();
    }

    private static Read read(Matcher match) {
        var path = new ArrayList<String>();
        var step = STEP.matcher(match.group("path"));
        while (step.find()) {
            for (var group = 1; group <= step.groupCount(); group++) {
                if (step.group(group) != null) {
                    path.add(step.group(group));
                }
            }
        }
        for (var group : List.of("a", "b", "c", "d")) {
            if (match.group(group) != null) {
                return new Read(match.group(group), path);
            }
        }
        return new Read(null, path);
    }
}
