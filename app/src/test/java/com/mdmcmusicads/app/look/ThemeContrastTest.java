package com.mdmcmusicads.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Computes the contrast of every pair of colours that tokens.css promises, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
class ThemeContrastTest {

    private static final Path TOKENS = Path.of("src/main/frontend/themes/mdmc/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--mdmc-([a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern PROMISE = Pattern.compile("(?m)^ \\* ([a-z-]+) on ([a-z, -]+) >= ([0-9.]+)$");

    static Stream<Arguments> promises() throws IOException {
        var css = Files.readString(TOKENS);
        var parts = css.split("\\[theme~='dark'] \\{", 2);
        var light = tokens(parts[0]);
        var dark = new HashMap<>(light);
        dark.putAll(tokens(parts[1]));
        return PROMISE.matcher(css)
                .results()
                .flatMap(promise -> Stream.of(promise.group(2).split(", "))
                        .flatMap(ground -> Stream.of(
                                pair("light", light, promise.group(1), ground, promise.group(3)),
                                pair("dark", dark, promise.group(1), ground, promise.group(3)))));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("promises")
    void pairIsLegible(String theme, String ink, String ground, String inkValue, String groundValue, double least) {
        var one = luminance(inkValue);
        var other = luminance(groundValue);
        var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

        assertThat(contrast).isGreaterThanOrEqualTo(least);
    }

    private static Arguments pair(String theme, Map<String, String> tokens, String ink, String ground, String least) {
        return Arguments.of(theme, ink, ground, tokens.get(ink), tokens.get(ground), Double.valueOf(least));
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
