package com.mdmcmusicads.app.adfakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Meta publishes about insights: parameters, the values some of them take, and the fields of a row. */
final class MetaContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of every edge: how one reads on, and who one is. */
    private static final Set<String> EVERYWHERE = Set.of("after", "before", "limit", "access_token", "appsecret_proof");

    private final Map<String, String> fields = types(read("AdsInsights.json").path("fields"));
    private final Map<String, String> actionFields =
            types(read("AdsActionStats.json").path("fields"));
    private final JsonNode published = read("insights-params.subset.json");
    private final Map<String, String> params =
            types(published.path("insights_apis").path(0).path("params"));

    List<String> faults(Map<String, String> query) {
        var faults = new ArrayList<String>();
        for (var entry : query.entrySet()) {
            if (!params.containsKey(entry.getKey()) && !EVERYWHERE.contains(entry.getKey())) {
                faults.add("unknown parameter " + entry.getKey());
            }
        }
        for (var field : query.getOrDefault("fields", "").split(",")) {
            if (!fields.containsKey(field)) {
                faults.add("unknown field " + field);
            }
        }
        if (!levels().contains(query.get("level"))) {
            faults.add("level " + query.get("level"));
        }
        return faults;
    }

    /** A row is made of fields that exist, scalars as text, actions as lists. */
    List<String> rowFaults(JsonNode row) {
        var faults = new ArrayList<String>();
        row.fields().forEachRemaining(field -> {
            var type = fields.get(field.getKey());
            if ("string".equals(type) && !field.getValue().isTextual()) {
                faults.add(field.getKey() + " is no text");
            } else if ("list<AdsActionStats>".equals(type)) {
                field.getValue()
                        .forEach(action -> action.fieldNames().forEachRemaining(name -> {
                            if (!actionFields.containsKey(name)) {
                                faults.add("unknown field of an action " + name);
                            }
                        }));
            } else if (type == null) {
                faults.add("unknown field " + field.getKey());
            }
        });
        return faults;
    }

    private Set<String> levels() {
        var levels = new HashSet<String>();
        for (var each : published.path("enums")) {
            if (each.path("field_or_param").asText().equals("level")) {
                each.path("values").forEach(value -> levels.add(value.asText()));
            }
        }
        return levels;
    }

    private static Map<String, String> types(JsonNode list) {
        var types = new HashMap<String, String>();
        list.forEach(field ->
                types.put(field.path("name").asText(), field.path("type").asText()));
        return types;
    }

    private static JsonNode read(String name) {
        try (var file = MetaContract.class.getResourceAsStream("/meta/" + name)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
