package com.mdmcmusicads.app.modelchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has a sentence, in both languages, and no sentence is left over. */
class SentencesTest {

    private static final Pattern RULE = Pattern.compile(
            "\"((?:file|process|element|diagram|task|step|error|branch|message|timer|decision|call|mail|loop|variable|guard"
                    + "|engine|rule|form)\\.[a-zA-Z.]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyRuleHasASentence(String language) throws IOException {
        var bundle = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/modelchecks_" + language + ".properties"))) {
            bundle.load(file);
        }
        assertThat(bundle.stringPropertyNames().stream()
                        .map(key -> key.replaceFirst("modelchecks\\.", ""))
                        .filter(key -> !key.startsWith("level.")))
                .containsExactlyInAnyOrderElementsOf(rules().toList());
    }

    private static Stream<String> rules() {
        return Stream.of(
                        "../processes/src/main/java/com/mdmcmusicads/processes/checks",
                        "src/main/java/com/mdmcmusicads/app/modelchecks")
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(file -> RULE.matcher(read(file)).results())
                .map(found -> found.group(1))
                .distinct();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
