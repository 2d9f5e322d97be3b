package com.mdmcmusicads.app.editors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A field of a form as its file says it, for people who compare.
 *
 * @param inside id of the group it stands in, empty at the top
 * @param says everything it says, by path ({@code validate.required})
 */
record FormField(String id, String type, String label, String inside, Map<String, String> says) {

    private static final int DEEPEST = 60;
    private static final Set<String> STRUCTURE = Set.of("id", "type", "components");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    /** All fields of a form in the order one meets them; empty when it is not readable. */
    static Optional<List<FormField>> read(String form) {
        try {
            var root = JSON.readTree(form);
            if (root == null || !root.isObject()) {
                return Optional.empty();
            }
            var fields = new ArrayList<FormField>();
            collect(root, "", fields);
            return Optional.of(List.copyOf(fields));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode owner, String inside, List<FormField> fields) {
        for (var node : owner.path("components")) {
            var says = new TreeMap<String, String>();
            node.properties().forEach(entry -> {
                if (!STRUCTURE.contains(entry.getKey())) {
                    flatten(entry.getKey(), entry.getValue(), says);
                }
            });
            var id = node.path("id").asText("Field_" + fields.size());
            var label = node.path("label").asText(node.path("text").asText(""));
            fields.add(new FormField(id, node.path("type").asText(""), label, inside, says));
            collect(node, id, fields);
        }
    }

    private static void flatten(String path, JsonNode node, Map<String, String> says) {
        if (path.equals("values")) {
            node.forEach(option -> says.put(
                    "values." + option.path("value").asText(),
                    option.path("label").asText()));
        } else if (node.isObject()) {
            node.properties().forEach(entry -> flatten(path + "." + entry.getKey(), entry.getValue(), says));
        } else if (!node.isNull() && !path.equals("layout.row")) {
            says.put(path, node.isValueNode() ? node.asText() : node.toString());
        }
    }

    String words() {
        return label.isBlank() ? says.getOrDefault("key", id) : label;
    }
}
