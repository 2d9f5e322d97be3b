package com.mdmcmusicads.app.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a model that nobody has seen before gets its key, and its first content under that key and name. */
final class NewModel {

    private static final int WORDS = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private NewModel() {}

    /** {@code Relance d’été} becomes {@code relanceDEte}, or {@code relance-d-ete} for a form, with a number if taken. */
    static ModelRef free(ModelKind kind, String name, Predicate<ModelRef> isTaken) {
        var wish = kind == ModelKind.FORM ? hyphened(name) : folded(name);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wish : wish + (kind == ModelKind.FORM ? "-" : "") + number)
                .map(key -> new ModelRef(kind, key))
                .filter(ref -> !isTaken.test(ref))
                .findFirst()
                .orElseThrow();
    }

    /** An empty model of this kind. */
    static String content(ModelRef ref, String name) {
        return file(ref.kind()).replace("{key}", ref.key()).replace("{name}", escaped(name));
    }

    /** The same model under another key and name. */
    static String renamed(String content, String from, ModelRef to, String name) {
        if (to.kind() == ModelKind.FORM) {
            return form(content, to.key());
        }
        var old = Pattern.quote(from);
        var keyed = content.replaceAll(
                "\\b(id|processRef|bpmnElement|dmnElementRef)=\"" + old + "\"",
                "$1=\"" + Matcher.quoteReplacement(to.key()) + "\"");
        return named(keyed.replaceAll("href=\"#" + old + "\"", "href=\"#" + to.key() + "\""), to, name);
    }

    /** The same model under another name. */
    static String named(String content, ModelRef ref, String name) {
        var tag = ref.kind() == ModelKind.PROCESS ? "process" : "decision";
        var start =
                Pattern.compile("<(?:[\\w-]+:)?" + tag + "\\b[^>]*\\bid=\"" + Pattern.quote(ref.key()) + "\"[^>]*>");
        return start.matcher(content).replaceFirst(found -> Matcher.quoteReplacement(withName(found.group(), name)));
    }

    private static String withName(String tag, String name) {
        var attribute = " name=\"" + escaped(name) + "\"";
        return tag.contains(" name=\"")
                ? tag.replaceFirst(" name=\"[^\"]*\"", Matcher.quoteReplacement(attribute))
                : tag.replaceFirst("\\s", Matcher.quoteReplacement(attribute) + " ");
    }

    private static String form(String content, String key) {
        try {
            var form = (ObjectNode) JSON.readTree(content);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(form.put("id", key));
        } catch (JsonProcessingException | ClassCastException notAForm) {
            throw new DraftRefused(DraftRefused.Reason.NOT_A_MODEL);
        }
    }

    private static String folded(String name) {
        var words = hyphened(name).split("-");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static String hyphened(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-$", "");
        var words = Arrays.stream(plain.split("-")).limit(WORDS).collect(Collectors.joining("-"));
        return words.isEmpty() ? "model" : words.substring(0, Math.min(words.length(), 60));
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String file(ModelKind kind) {
        var path = "/drafts/new" + kind.suffix();
        try (var file = NewModel.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
