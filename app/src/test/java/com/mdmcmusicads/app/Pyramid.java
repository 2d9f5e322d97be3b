package com.mdmcmusicads.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the test reports of all modules and prints how many tests stand on each level of the pyramid. */
final class Pyramid {

    private static final Pattern SUITE = Pattern.compile(
            "<testsuite [^>]*?name=\"([^\"]+)\"[^>]*?time=\"([\\d.,]+)\"[^>]*?tests=\"(\\d+)\"", Pattern.DOTALL);

    /** From the tip to the base; the first whose pattern fits the class name counts. */
    private enum Level {
        BROWSER("in a browser", ".*BrowserIT"),
        NODES("several JVMs, kill -9, outage", ".*\\.(Restart|TwoNodes|DatabaseGone)IT|.*\\.PostgresServerTest"),
        INTEGRATION("with Spring and PostgreSQL", ".*IT"),
        ARCHITECTURE(
                "architecture and rules",
                ".*\\.(Architecture|Migration|VendorOnly|ThemeContrast|Pyramid|Readme).*Test"),
        SCREENS("forms and screens", ".*\\.forms\\..*|.*\\.app\\..*(View|Dialog|Layout|Search|Card|Pane)\\w*Test"),
        PROCESSES("process paths", ".*\\.processes\\..*(Qualification)Test"),
        CONTRACT("contract and guard", ".*\\.processes\\.[A-Z].*Test"),
        DECISIONS("decision tables", ".*\\.processes\\..*Test"),
        DOMAIN("domain", ".*");

        private final String label;
        private final Pattern names;

        Level(String label, String names) {
            this.label = label;
            this.names = Pattern.compile(names);
        }

        static Level of(String test) {
            return Arrays.stream(values())
                    .filter(level -> level.names.matcher(test).matches())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Pyramid() {}

    public static void main(String[] arguments) throws IOException {
        var counts = new EnumMap<Level, Count>(Level.class);
        for (var module : new String[] {"processes", "forms", "app"}) {
            for (var kind : new String[] {"surefire-reports", "failsafe-reports"}) {
                read(Path.of(arguments[0], module, "target", kind), counts);
            }
        }
        print(
                counts,
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    private static void read(Path folder, Map<Level, Count> counts) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(path -> path.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList()) {
                var suite = SUITE.matcher(Files.readString(file));
                if (suite.find()) {
                    var seconds = Double.parseDouble(suite.group(2).replace(",", ""));
                    counts.merge(
                            Level.of(suite.group(1)),
                            new Count(Integer.parseInt(suite.group(3)), seconds),
                            Count::plus);
                }
            }
        }
    }

    private static void print(Map<Level, Count> counts, PrintStream out) {
        out.printf("%n  Tests by level%n");
        for (var level : Level.values()) {
            var count = counts.getOrDefault(level, Count.NONE);
            out.printf("  %5d  %-30s %7.1f s%n", count.tests(), level.label, count.seconds());
        }
        var all = counts.values().stream().reduce(Count.NONE, Count::plus);
        out.printf("  %5d  %-30s %7.1f s%n%n", all.tests(), "in all", all.seconds());
    }

    private record Count(int tests, double seconds) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(tests + other.tests, seconds + other.seconds);
        }
    }
}
