package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What surrounds the models of these tests: everything that ships. */
record Around(Map<String, String> processes, Set<String> messages) implements Surroundings {

    static final Path MODELS = Path.of("src/main/resources");

    @Override
    public Set<String> roles() {
        return Set.of("SDR", "SALES", "PM", "ACCOUNTING", "DIRECTION", "ADMIN", "SUPPORT");
    }

    @Override
    public Optional<Set<String>> formKeys(String formId) {
        return formId.startsWith("unknown") ? Optional.empty() : Optional.of(Set.of("verdict"));
    }

    @Override
    public Optional<Set<String>> decisionResults(String decisionId) {
        return files(".dmn")
                .map(Around::read)
                .filter(file -> file.contains("<decision id=\"" + decisionId + '"'))
                .findFirst()
                .map(file -> DecisionChecks.results(file, decisionId));
    }

    @Override
    public Optional<String> process(String processId) {
        return Optional.ofNullable(processes.get(processId));
    }

    @Override
    public boolean sends(String message) {
        return messages.contains(message);
    }

    static Around withProcess(String id, String bpmn) {
        return new Around(Map.of(id, bpmn), Set.of());
    }

    /** Every step there is, carried out by nobody. */
    static StepCatalogue catalogue() {
        var catalogue = new StepCatalogue();
        var sources = Path.of("src/main/java");
        try (var files = Files.walk(sources)) {
            files.filter(file -> file.getFileName().toString().matches("\\w+Steps\\.java"))
                    .filter(file -> !file.getFileName().toString().equals("Steps.java"))
                    .map(file -> sources.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace(".java", ""))
                    .forEach(name -> catalogue.add(type(name), () -> null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    private static Class<? extends Steps> type(String name) {
        try {
            return Class.forName(name).asSubclass(Steps.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> files(String suffix) {
        return under(MODELS, suffix);
    }

    static Stream<Path> under(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> forbidding(List<Remark> remarks) {
        return remarks.stream().filter(Remark::forbids).map(Remark::rule).toList();
    }
}
