package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules grow in parallel, so two of them may pick the same minute; the application would then not start. */
class MigrationNamesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void noTwoMigrationsHaveTheSameVersion() throws IOException {
        assertThat(migrations().stream().map(file -> name(file).substring(0, 13)))
                .doesNotHaveDuplicates();
    }

    @Test
    void nameSaysMinuteModuleAndChange() throws IOException {
        assertThat(migrations())
                .allSatisfy(file -> assertThat(name(file))
                        .matches("V\\d{12}__" + file.getParent().getFileName() + "_[a-z0-9_]+\\.sql"));
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
