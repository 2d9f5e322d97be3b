package com.mdmcmusicads.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes one section of docs/benchmarks.md, between its marks, together with the machine it was measured on. */
public final class BenchReport {

    private static final Path FILE = Path.of("../docs/benchmarks.md");

    private final String section;
    private final StringBuilder text = new StringBuilder();

    public BenchReport(String section) {
        this.section = section;
    }

    /** One line; placeholders as in {@link String#format}, figures with a decimal point. */
    public BenchReport line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    public void write() throws IOException {
        var begin = "<!-- " + section + " -->";
        var end = "<!-- /" + section + " -->";
        var place = Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(end), Pattern.DOTALL);
        var content = begin + "\n" + text + "\n" + machine() + "\n" + end;
        var before = Files.readString(FILE);
        Files.writeString(FILE, place.matcher(before).replaceFirst(Matcher.quoteReplacement(content)));
    }

    /** What the figures depend on. */
    private static String machine() throws IOException {
        return "_%s, %d cores (%s), %d GiB, %s %s, Java %s_"
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        memoryGiB(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }

    private static String processor() throws IOException {
        return fact("/proc/cpuinfo", "model name").findFirst().orElse("unknown processor");
    }

    private static long memoryGiB() throws IOException {
        return fact("/proc/meminfo", "MemTotal")
                .findFirst()
                .map(total -> Math.round(Long.parseLong(total.replaceAll("\\D", "")) / 1048576.0))
                .orElse(0L);
    }

    private static Stream<String> fact(String file, String name) throws IOException {
        var path = Path.of(file);
        return !Files.exists(path)
                ? Stream.empty()
                : Files.readAllLines(path).stream()
                        .filter(line -> line.startsWith(name))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip());
    }
}
