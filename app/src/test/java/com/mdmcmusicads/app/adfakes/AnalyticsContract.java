package com.mdmcmusicads.app.adfakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Google publishes about a report of Analytics: every field with its type and, where there is one, its words. */
final class AnalyticsContract {

    private final JsonNode schemas = read().path("schemas");

    /** Where {@code said} is not what the schema of this name describes. */
    List<String> faults(JsonNode said, String schema) {
        var faults = new ArrayList<String>();
        check(said, schemas.path(schema), schema, faults);
        return faults;
    }

    private void check(JsonNode said, JsonNode schema, String where, List<String> faults) {
        var type = schema.has("$ref") ? schemas.path(schema.path("$ref").asText()) : schema;
        if (!fits(said, type)) {
            faults.add(where + " is " + said.getNodeType() + ", not " + type.path("type"));
        } else if (type.has("enum") && !words(type).contains(said.asText())) {
            faults.add(where + " does not know " + said);
        } else if (said.isArray()) {
            said.forEach(one -> check(one, type.path("items"), where + "[]", faults));
        } else if (said.isObject()) {
            said.fields().forEachRemaining(field -> {
                var known = type.path("properties").path(field.getKey());
                if (known.isMissingNode()) {
                    faults.add(where + " has no " + field.getKey());
                } else {
                    check(field.getValue(), known, where + "." + field.getKey(), faults);
                }
            });
        }
    }

    private static boolean fits(JsonNode said, JsonNode type) {
        return switch (type.path("type").asText()) {
            case "string" ->
                said.isTextual()
                        && (!type.path("format").asText().equals("int64")
                                || said.asText().matches("-?\\d+"));
            case "integer" -> said.isInt();
            case "boolean" -> said.isBoolean();
            case "number" -> said.isNumber();
            case "array" -> said.isArray();
            default -> said.isObject();
        };
    }

    private static Set<String> words(JsonNode type) {
        var words = new TreeSet<String>();
        type.path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode read() {
        try (var file = AnalyticsContract.class.getResourceAsStream("/analytics/run-report.v1beta.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
