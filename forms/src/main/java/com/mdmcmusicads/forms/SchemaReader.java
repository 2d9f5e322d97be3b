package com.mdmcmusicads.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a form file into its model and refuses, with the place, what a form may not say. */
final class SchemaReader {

    private static final Set<String> NESTED = Set.of("validate", "layout", "appearance", "conditional");
    private static final Set<String> STRUCTURE =
            Set.of("type", "id", "key", "path", "components", "values", "columns", "properties", "security");
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.JSON_DEPTH)
                            .maxStringLength(Limits.TEXT)
                            .maxNumberLength(Limits.NUMBER_DIGITS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<String> ids = new HashSet<>();
    private int components;

    FormSchema read(String json) {
        JsonNode root = parse(json);
        check(root.isObject(), "form", "is not a JSON object");
        check(text(root, "type").isEmpty() || text(root, "type").equals("default"), "type", "must be \"default\"");
        List<Part> parts = parts(root, "components", 1);
        KeyClaims.check(parts);
        return new FormSchema(text(root, "id"), parts);
    }

    private static JsonNode parse(String json) {
        check(
                json != null && json.length() <= Limits.SCHEMA_CHARACTERS,
                "form",
                "is larger than one million characters");
        try {
            JsonNode root = JSON.readTree(json);
            check(root != null, "form", "is empty");
            return root;
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new InvalidFormSchema("form", "is not readable JSON" + line + ": " + e.getOriginalMessage());
        }
    }

    private List<Part> parts(JsonNode owner, String where, int depth) {
        JsonNode list = owner.path("components");
        if (list.isMissingNode()) {
            return List.of();
        }
        check(list.isArray(), where, "is not a list");
        check(depth <= Limits.NESTING, where, "is nested deeper than " + Limits.NESTING + " levels");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            parts.add(part(list.get(i), where + "[" + i + "]", depth));
        }
        return List.copyOf(parts);
    }

    private Part part(JsonNode node, String where, int depth) {
        check(++components <= Limits.COMPONENTS, where, "is one component too many: " + Limits.COMPONENTS + " at most");
        check(node.isObject(), where, "is not an object");
        Kind kind = kind(node, where);
        String id = id(node, where);
        List<String> path = path(kind, node, id, where);
        List<Part> children = kind.container() ? parts(node, where + ".components", depth + 1) : List.of();
        return new Part(kind, id, path, settings(kind, node, where), children);
    }

    private static Kind kind(JsonNode node, String where) {
        check(node.path("type").isTextual(), where + ".type", "is missing");
        String type = node.path("type").textValue();
        return Kind.of(type)
                .orElseThrow(
                        () -> new InvalidFormSchema(where + ".type", "is not a component type: " + shortened(type)));
    }

    private String id(JsonNode node, String where) {
        JsonNode given = node.path("id");
        check(given.isMissingNode() || given.isTextual(), where + ".id", "is not a text");
        String id = given.isTextual() && !given.textValue().isBlank() ? given.textValue() : "Field_" + components;
        check(id.length() <= Limits.KEY, where + ".id", "is too long");
        check(ids.add(id), where + ".id", "is used twice: " + id);
        return id;
    }

    private static List<String> path(Kind kind, JsonNode node, String id, String where) {
        if (!kind.keyed() && !kind.container()) {
            return List.of();
        }
        String name = kind.keyed() ? "key" : "path";
        JsonNode given = node.path(name);
        check(given.isMissingNode() || given.isTextual(), where + "." + name, "is not a text");
        String path = given.isTextual() ? given.textValue() : "";
        if (path.isEmpty() && kind == Kind.GROUP) {
            return List.of();
        }
        return KeyClaims.names(path.isEmpty() ? id.replaceAll("\\W", "_") : path, where + "." + name);
    }

    private static Map<String, Object> settings(Kind kind, JsonNode node, String where) {
        Map<String, Object> settings = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> {
            if (NESTED.contains(field.getKey())) {
                keepNested(settings, field.getKey(), field.getValue(), where);
            } else if (!STRUCTURE.contains(field.getKey())) {
                keep(settings, field.getKey(), field.getValue(), where);
            }
        });
        properties(settings, node.path("properties"), where + ".properties");
        list(settings, "values", node.path("values"), where, Limits.OPTIONS);
        list(settings, "columns", kind == Kind.TABLE ? node.path("columns") : node.path("-"), where, Limits.COLUMNS);
        return Collections.unmodifiableMap(settings);
    }

    private static void keepNested(Map<String, Object> settings, String owner, JsonNode node, String where) {
        if (node.isNull()) {
            return;
        }
        check(node.isObject(), where + "." + owner, "is not an object");
        node.fields().forEachRemaining(field -> keep(settings, owner + "." + field.getKey(), field.getValue(), where));
    }

    /** Keeps a known setting; null, an empty text and names this version does not know mean nothing. */
    private static void keep(Map<String, Object> settings, String name, JsonNode node, String where) {
        Setting.named(name)
                .filter(known -> !node.isNull() && !node.asText("-").isEmpty())
                .ifPresent(known -> {
                    Object value = known.keep(node);
                    check(value != null, where + "." + name, "must be " + known.expected());
                    settings.put(name, value);
                });
    }

    private static void properties(Map<String, Object> settings, JsonNode node, String where) {
        check(node.isMissingNode() || node.isNull() || node.isObject(), where, "is not an object");
        node.fields().forEachRemaining(field -> {
            check(field.getValue().isTextual(), where + "." + field.getKey(), "is not a text");
            settings.put("properties." + field.getKey(), field.getValue().textValue());
        });
    }

    private static void list(Map<String, Object> settings, String name, JsonNode node, String where, int most) {
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        String here = where + "." + name;
        check(node.isArray() && node.size() <= most, here, "must be a list of at most " + most);
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            check(node.get(i).isObject(), here + "[" + i + "]", "is not an object");
            check(
                    node.get(i).path("label").isTextual()
                            || node.get(i).path("label").isMissingNode(),
                    here + "[" + i + "].label",
                    "is not a text");
            entries.add(plain(node.get(i)));
        }
        settings.put(name, Collections.unmodifiableList(entries));
    }

    static Object plain(JsonNode node) {
        return Plain.of(JSON.convertValue(node, Object.class));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    static void check(boolean holds, String where, String reason) {
        if (!holds) {
            throw new InvalidFormSchema(where, reason);
        }
    }
}
