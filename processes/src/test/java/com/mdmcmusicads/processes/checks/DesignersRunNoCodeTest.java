package com.mdmcmusicads.processes.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hostile people would write: each is refused before it is published, in words, and soon. */
class DesignersRunNoCodeTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final ProcessChecks PROCESSES = new ProcessChecks(Around.catalogue());
    private static final DecisionChecks DECISIONS = new DecisionChecks();
    private static final Around AROUND = new Around(Map.of(), Set.of());

    static Stream<Path> models() {
        return Around.under(ATTACKS, ".bpmn");
    }

    static Stream<Path> decisions() {
        return Around.under(ATTACKS, ".dmn");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void hostileProcessIsRefused(Path file) {
        var remarks = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PROCESSES.check(null, Around.read(file), AROUND));
        assertThat(remarks).anyMatch(Remark::forbids);
        assertThat(Around.forbidding(remarks))
                .as("what makes %s hostile is named, not only that it is not drawn", file.getFileName())
                .anyMatch(rule ->
                        !rule.equals("diagram.hidden") || file.toString().contains("hidden"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void hostileDecisionIsRefused(Path file) {
        var remarks = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> DECISIONS.check(null, Around.read(file), AROUND));
        assertThat(remarks).anyMatch(Remark::forbids);
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(models().count() + decisions().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void twentyMegabytesAreNotEvenRead() {
        var huge = "<a>" + "x".repeat(20 * 1024 * 1024) + "</a>";
        assertThat(Around.forbidding(PROCESSES.check(null, huge, AROUND))).containsExactly("file.large");
        assertThat(Around.forbidding(DECISIONS.check(null, huge, AROUND))).containsExactly("file.large");
    }

    @Test
    void oneIdForTwoThingsIsRefused() {
        var twice = Around.read(ATTACKS.resolve("mail-task.bpmn")).replace("\"evilProcess\"", "\"evil\"");
        assertThat(PROCESSES.check(null, twice, AROUND)).anyMatch(Remark::forbids);
    }

    @Test
    void deepFilesAreNotRead() {
        var deep = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">" + "<a>".repeat(100_000);
        assertThat(Around.forbidding(PROCESSES.check(null, deep, AROUND))).containsExactly("file.huge");
    }
}
