package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes letters from files: the first line is the subject, blank lines part paragraphs, {@code {word}} is filled in,
 * and {@code [label](address)} alone in a paragraph becomes a button.
 */
@Component
class MailTemplates {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]\\((\\S+)\\)");

    Written write(Letter letter) {
        var parts = read(file(letter)).split("\\R", 2);
        var paragraphs = parts[1].strip().split("\\R{2,}");
        var subject = fill(parts[0].strip(), letter.words(), word -> word.replaceAll("\\R", " "));
        var text = Arrays.stream(paragraphs)
                .map(paragraph -> asText(fill(paragraph, letter.words(), UnaryOperator.identity())))
                .collect(Collectors.joining("\n\n", "", "\n"));
        var body = Arrays.stream(paragraphs)
                .map(paragraph ->
                        asHtml(fill(HtmlUtils.htmlEscape(paragraph, "UTF-8"), letter.words(), MailTemplates::escape)))
                .collect(Collectors.joining("\n"));
        var layout = Map.of(
                "subject",
                escape(subject),
                "body",
                body,
                "language",
                letter.language().getLanguage());
        return new Written(subject, text, fill(read("layout.html"), layout, UnaryOperator.identity()));
    }

    /** The same layout for words that need no filling. */
    Message lay(Note note) {
        var paragraphs = note.body().strip().split("\\R{2,}");
        var text = Arrays.stream(paragraphs).map(MailTemplates::asText).collect(Collectors.joining("\n\n", "", "\n"));
        var body = Arrays.stream(paragraphs)
                .map(paragraph -> asHtml(escape(paragraph)))
                .collect(Collectors.joining("\n"));
        var layout = Map.of(
                "subject",
                escape(note.subject()),
                "body",
                body,
                "language",
                note.language().getLanguage());
        var html = fill(read("layout.html"), layout, UnaryOperator.identity());
        return new Message(
                note.to(),
                note.subject(),
                text,
                html,
                Map.of(),
                note.about(),
                Purpose.SERVICE,
                note.reference(),
                note.attachments());
    }

    private static String asText(String paragraph) {
        var button = BUTTON.matcher(paragraph);
        return button.matches() ? button.group(1) + "\n" + button.group(2) : paragraph;
    }

    private static String asHtml(String paragraph) {
        var button = BUTTON.matcher(paragraph);
        return button.matches()
                ? "<p class=\"action\"><a href=\"" + button.group(2) + "\">" + button.group(1) + "</a></p>"
                : "<p>" + paragraph.replace("\n", "<br>") + "</p>";
    }

    private static String fill(String text, Map<String, String> words, UnaryOperator<String> safe) {
        return WORD.matcher(text).replaceAll(found -> {
            var word = words.get(found.group(1));
            if (word == null) {
                throw new IllegalArgumentException("The letter lacks the word " + found.group(1));
            }
            return Matcher.quoteReplacement(safe.apply(word));
        });
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String file(Letter letter) {
        var language = Texts.LANGUAGES.contains(letter.language()) ? letter.language() : Locale.FRENCH;
        return letter.template() + "_" + language.getLanguage() + ".txt";
    }

    private static String read(String name) {
        try (var file = new ClassPathResource("mail/" + name).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
