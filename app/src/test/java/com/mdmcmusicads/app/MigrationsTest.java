package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationsTest {

    @Test
    void everyMigrationHasATimestampOfItsOwnAndNamesItsModule() throws IOException {
        assertThat(files()).isNotEmpty().allSatisfy(file -> {
            var module = file.split("/")[0];
            assertThat(file).matches(module + "/V\\d{12}__" + module + "_[a-z0-9_]+\\.sql");
        });
        assertThat(files())
                .extracting(file -> file.replaceAll(".*/(V\\d+)__.*", "$1"))
                .doesNotHaveDuplicates();
    }

    private static List<String> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/**/*.sql"))
                .map(resource -> resource.getDescription().replaceAll(".*db/migration/([^\\]]+)].*", "$1"))
                .toList();
    }
}
