package com.mdmcmusicads.app.actions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;

/** A JSON object out of named fields: {@code artist.name = ${artistName}}. A variable alone keeps its type. */
final class JsonFields {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern LITERAL = Pattern.compile("true|false|null|-?\\d{1,15}(\\.\\d{1,15})?|\"[^\"\\\\]*\"");
    private static final int DEEPEST = 6;

    private JsonFields() {}

    static byte[] write(Map<String, String> fields, Filling filling) {
        var object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, written) -> put(object, name, written, filling));
        try {
            return JSON.writeValueAsBytes(object);
        } catch (JsonProcessingException e) {
            throw new ActionFailure("A field cannot be written as JSON");
        }
    }

    private static void put(ObjectNode object, String name, String written, Filling filling) {
        var parts = name.split("\\.");
        if (parts.length == 0 || parts.length > DEEPEST) {
            throw new ActionFailure("No name of a field: " + name);
        }
        var at = object;
        for (var i = 0; i < parts.length - 1; i++) {
            var next = at.get(parts[i]);
            if (next != null && !next.isObject()) {
                throw new ActionFailure("A field cannot hold a value and fields: " + name);
            }
            at = next == null ? at.putObject(parts[i]) : (ObjectNode) next;
        }
        var value = value(written, filling);
        at.set(parts[parts.length - 1], value == null ? null : JSON.valueToTree(value));
    }

    private static Object value(String written, Filling filling) {
        if (LITERAL.matcher(written).matches()) {
            try {
                return JSON.readTree(written);
            } catch (JsonProcessingException noLiteral) {
                return written;
            }
        }
        var value = filling.value(written, word -> word);
        return value instanceof Date ? Filling.word(value) : value;
    }
}
