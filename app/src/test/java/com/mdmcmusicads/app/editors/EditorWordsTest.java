package com.mdmcmusicads.app.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Designers read French: a word that a new version of a library brings along is missed here, not on their screen. */
class EditorWordsTest {

    private static final Path EDITORS = Path.of("src/main/editors");
    private static final Path LIBRARIES = EDITORS.resolve("node_modules");
    private static final Pattern SAID = Pattern.compile("translate\\(\\s*(['\"])(.+?)(?<!\\\\)\\1\\s*[,)]");
    private static final Pattern LABEL = Pattern.compile("label: '([^']+)'");
    private static final Pattern KEY = Pattern.compile("(?m)^ {2}(?:'((?:[^'\\\\]|\\\\.)+)'|(\\w+)):");

    /** An example in a comment, and what is no word. */
    private static final Set<String> NOT_SHOWN = Set.of("hello {you}", "template, replacements");

    @Test
    void everyWordOfTheDrawingAndItsMenusIsSaidInFrench() {
        var words = Stream.of("bpmn-js/lib", "diagram-js/lib", "diagram-js-minimap/dist")
                .map(LIBRARIES::resolve)
                .flatMap(EditorWordsTest::files)
                .flatMap(file -> found(SAID, file, 2));
        var kinds = Stream.of(
                        "bpmn-js/lib/features/popup-menu/PopupEntries.js",
                        "bpmn-js/lib/features/replace/ReplaceOptions.js")
                .map(LIBRARIES::resolve)
                .flatMap(file -> found(LABEL, file, 1));
        assertThat(missing(Stream.concat(words, kinds))).isEmpty();
    }

    @Test
    void ourOwnWordsAreTheSameInBothLanguages() {
        var file = read(EDITORS.resolve("bpmn-editor-words.js"));
        var english = file.indexOf("const EN = {");
        assertThat(keys(file.substring(0, english))).isEqualTo(keys(file.substring(english)));
    }

    private static Set<String> keys(String file) {
        return KEY.matcher(file)
                .results()
                .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(Stream<String> words) {
        var known = keys(read(EDITORS.resolve("bpmn-editor-french.js"))).stream()
                .map(EditorWordsTest::folded)
                .collect(Collectors.toSet());
        return words.map(EditorWordsTest::folded)
                .filter(word -> word.matches("[a-z<].*[a-z].*"))
                .filter(word -> !known.contains(word) && !NOT_SHOWN.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).strip();
    }

    private static Stream<String> found(Pattern pattern, Path file, int group) {
        return pattern.matcher(read(file)).results().map(word -> word.group(group));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.toString().contains(".umd."))
                    .toList()
                    .stream();
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
