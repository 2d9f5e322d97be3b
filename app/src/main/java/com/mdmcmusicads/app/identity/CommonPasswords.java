package com.mdmcmusicads.app.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What attackers try first: the words of {@code common-passwords.txt}, alone, twice, and two of them in a row. */
final class CommonPasswords {

    private CommonPasswords() {}

    static Set<String> read() {
        var words = words();
        var common = new HashSet<>(words);
        for (var first : words) {
            for (var second : words) {
                common.add(first + second);
            }
        }
        return Set.copyOf(common);
    }

    private static List<String> words() {
        try (var list = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
