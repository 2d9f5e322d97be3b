package com.mdmcmusicads.app.identity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password must be (NIST SP 800-63B): long, and not what an attacker tries first. No rules of composition and no
 * expiry, which make passwords worse. At most 72 bytes, because bcrypt sees no further.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    private static final int MOST_BYTES = 72;
    private static final int LEAST_DIFFERENT = 5;
    private static final Set<String> COMMON = CommonPasswords.read();

    private PasswordRules() {}

    /** Whether bcrypt can take all of it. */
    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /**
     * Why the password is refused, as the end of a message key ({@code identity.password.<fault>}).
     *
     * @param about what an attacker knows of the person: address, name
     */
    public static Optional<String> fault(String password, List<String> about) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (!fits(password)) {
            return Optional.of("long");
        }
        var plain = plain(password);
        if (COMMON.contains(plain) || COMMON.contains(withoutEnds(plain)) || isMonotonous(plain)) {
            return Optional.of("common");
        }
        return isAbout(plain, about) ? Optional.of("personal") : Optional.empty();
    }

    /** Few different characters, or one run up or down the alphabet: {@code aaaaaaaaaaaa}, {@code 123456789012}. */
    private static boolean isMonotonous(String plain) {
        if (plain.chars().distinct().count() < LEAST_DIFFERENT) {
            return true;
        }
        var steps = 0;
        for (var i = 1; i < plain.length(); i++) {
            var step = plain.charAt(i) - plain.charAt(i - 1);
            if (Math.abs(step) == 1 || step == '0' - '9') {
                steps++;
            }
        }
        return steps == plain.length() - 1;
    }

    /** What remains when the words an attacker knows are taken away is too short to stand alone. */
    private static boolean isAbout(String plain, List<String> about) {
        var rest = plain;
        for (var word : words(about)) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length() && rest.length() < SHORTEST / 2;
    }

    private static List<String> words(List<String> about) {
        return about.stream()
                .flatMap(text -> Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .toList();
    }

    /** {@code password2026!} is {@code password} to an attacker. */
    private static String withoutEnds(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
