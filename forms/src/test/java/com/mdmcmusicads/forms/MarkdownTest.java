package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "# Titre # → <h3>Titre</h3>",
                "###### Petit → <h6>Petit</h6>",
                "a **b** *c* __d__ _e_ ~~f~~ → <p>a <strong>b</strong> <em>c</em> <strong>d</strong> <em>e</em> <del>f</del></p>",
                "snake_case_name → <p>snake_case_name</p>",
                "2 * 3 * 4 → <p>2 * 3 * 4</p>",
                "`a*b*` → <p><code>a*b*</code></p>",
                "a\\*b\\* → <p>a*b*</p>",
                "x < y & z → <p>x &lt; y &amp; z</p>",
                "&eacute; <b>x</b> → <p>&eacute; <b>x</b></p>",
                "[a](https://b.fr) → <p><a href=\"https://b.fr\">a</a></p>",
                "![a](/b.png) → <p><img src=\"/b.png\" alt=\"a\"></p>",
                "--- → <hr>",
            })
    void markIsUnderstood(String markdown, String html) {
        assertThat(Markdown.html(markdown)).isEqualTo(html);
    }

    @Test
    void blocksAreUnderstood() {
        assertThat(Markdown.html("- a\n- b\n  1. c\n\n> q\n> r"))
                .isEqualTo("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>" + "<blockquote><p>q\nr</p></blockquote>");
        assertThat(Markdown.html("a  \nb\nc")).isEqualTo("<p>a<br>b\nc</p>");
        assertThat(Markdown.html("```\n<b>\n```")).isEqualTo("<pre><code>&lt;b&gt;\n</code></pre>");
        assertThat(Markdown.html("| a | b |\n|---|:-:|\n| 1 | 2 |"))
                .isEqualTo("<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    }

    @Test
    void dataStaysInItsBlockAndBringsNoMarks() {
        assertThat(Markdown.html("> " + Markdown.escaped("# a\n- *b* [c](https://d.fr)")))
                .isEqualTo("<blockquote><p># a<br>- *b* [c](https://d.fr)</p></blockquote>");
    }

    private static String fill(String template, Map<String, Object> data) {
        return new Template(new Feel(Forms.CLOCK), Locale.FRANCE, UnaryOperator.identity()).render(template, data);
    }

    @Test
    void templatesFillLoopAndChoose() {
        Map<String, Object> data =
                Map.of("on", true, "l", List.of(Map.of("n", "a"), Map.of("n", "b")), "s", List.of(1, 2), "x", "y");
        assertThat(fill("{{#if on}}oui{{/if}}{{#if not(on)}}non{{#if on}}?{{/if}}{{/if}}.", data))
                .isEqualTo("oui.");
        assertThat(fill("{{#loop l}}{{n}}{{this.n}}{{x}}{{parent.x}};{{/loop}}!", data))
                .isEqualTo("aayy;bbyy;!");
        assertThat(fill("{{#loop s}}{{this}}{{/loop}}{{#loop missing}}x{{/loop}}", data))
                .isEqualTo("12");
        assertThat(fill("=x + \"z\"", data)).isEqualTo("yz");
        assertThat(fill("{{s}} {{missing}} {{1 +}} {{", data)).isEqualTo("1, 2   {{");
        assertThat(fill("{{date(\"2026-03-01\")}} {{0.1 + 0.2}}", data)).isEqualTo("1 mars 2026 0.3");
    }
}
