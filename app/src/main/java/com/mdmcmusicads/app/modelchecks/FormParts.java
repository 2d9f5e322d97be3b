package com.mdmcmusicads.app.modelchecks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.processes.checks.Remark;
import com.mdmcmusicads.processes.feel.BoundedFeel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Each part of a form by itself: no page of others inside it, names that are names, FEEL that is FEEL and ends. */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");

    private final List<Remark> remarks = new ArrayList<>();

    private FormParts() {}

    /** Of a form that could be read. */
    static List<Remark> objections(String form) {
        var parts = new FormParts();
        try {
            parts.walk(JSON.readTree(form), null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form that was read before", e);
        }
        return List.copyOf(parts.remarks);
    }

    private void walk(JsonNode node, String around) {
        var here = node.hasNonNull("type") && node.hasNonNull("id")
                ? node.get("id").asText()
                : around;
        if ("iframe".equals(node.path("type").asText())) {
            remarks.add(Remark.error("form.frame", here));
        }
        if (node.hasNonNull("key") && !NAME.matcher(node.get("key").asText()).matches()) {
            remarks.add(Remark.error("form.name", here, node.get("key").asText()));
        }
        if (node.isTextual() && node.asText().startsWith("=")) {
            feel(node.asText(), here);
        }
        node.forEach(child -> walk(child, here));
    }

    private void feel(String text, String here) {
        if (BoundedFeel.expression(text.substring(1)).isEmpty()) {
            remarks.add(Remark.error("form.feel", here, text));
        }
    }
}
