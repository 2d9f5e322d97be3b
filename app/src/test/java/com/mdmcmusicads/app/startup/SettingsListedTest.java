package com.mdmcmusicads.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever runs the platform finds every setting it reads in one file. */
class SettingsListedTest {

    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");
    private static final Pattern LISTED = Pattern.compile("(?m)^([A-Z][A-Z_]+)=");

    @Test
    void everySettingTheApplicationReadsIsInTheExample() throws IOException {
        var read = names(READ, Path.of("src/main/resources/application.yaml"));
        var listed = names(LISTED, Path.of("../.env.example"));

        assertThat(read).isNotEmpty().isSubsetOf(listed);
    }

    private static List<String> names(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
