package com.mdmcmusicads.app.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.particulars.Findings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes the fields of a JSON object one by one; a value of the wrong type is noted and read as null. */
final class FieldReader {

    private final JsonNode object;
    private final Findings findings;

    FieldReader(JsonNode object, Findings findings) {
        this.object = object;
        this.findings = findings;
    }

    String text(String field) {
        return text(field, node(field));
    }

    private String text(String field, JsonNode node) {
        return node == null ? null : node.isTextual() ? node.textValue() : findings.reject(field, "not-a-text");
    }

    /** A JSON number; never a text. */
    BigDecimal number(String field) {
        var node = node(field);
        return node == null ? null : node.isNumber() ? node.decimalValue() : findings.reject(field, "not-a-number");
    }

    Boolean yesOrNo(String field) {
        var node = node(field);
        return node == null
                ? null
                : node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : findings.reject(field, "not-a-boolean");
    }

    /** A list of at most {@code most} texts; each is named {@code field[index]} in errors. */
    List<String> texts(String field, int most) {
        var node = node(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            findings.reject(field, "not-a-list");
            return List.of();
        }
        if (node.size() > most) {
            findings.reject(field, "too-many", most);
            return List.of();
        }
        var values = new ArrayList<String>();
        for (var index = 0; index < node.size(); index++) {
            values.add(text(field + "[" + index + "]", node.get(index)));
        }
        return values;
    }

    private JsonNode node(String field) {
        var node = object.get(field);
        return node == null || node.isNull() ? null : node;
    }
}
