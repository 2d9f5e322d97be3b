package com.mdmcmusicads.app.stripe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code line_items[0][price_data][currency]=eur} as the JSON it means. */
final class StripeForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern STEP = Pattern.compile("[^\\[\\]]+");
    private static final List<String> ALWAYS_TEXT = List.of("metadata", "name", "description", "client_reference_id");

    private StripeForm() {}

    static ObjectNode read(String form) {
        var tree = new LinkedHashMap<String, Object>();
        for (var pair : form.isEmpty() ? new String[0] : form.split("&")) {
            var parts = pair.split("=", 2);
            put(
                    tree,
                    STEP.matcher(decode(parts[0]))
                            .results()
                            .map(step -> step.group())
                            .toList(),
                    decode(parts[1]));
        }
        return object(tree, "");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String value) {
        var last = path.size() - 1;
        for (var step : path.subList(0, last)) {
            tree = (Map<String, Object>) tree.computeIfAbsent(step, name -> new LinkedHashMap<String, Object>());
        }
        tree.put(path.get(last), value);
    }

    @SuppressWarnings("unchecked")
    private static ObjectNode object(Map<String, Object> tree, String under) {
        var object = JSON.createObjectNode();
        tree.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                var map = (Map<String, Object>) inner;
                object.set(name, isList(map) ? list(map, name) : object(map, name));
            } else {
                object.set(name, value((String) value, ALWAYS_TEXT.contains(under) || ALWAYS_TEXT.contains(name)));
            }
        });
        return object;
    }

    private static boolean isList(Map<String, Object> map) {
        return map.keySet().stream().allMatch(name -> name.matches("\\d+"));
    }

    @SuppressWarnings("unchecked")
    private static ArrayNode list(Map<String, Object> map, String name) {
        var list = JSON.createArrayNode();
        new TreeMap<>(map).values().forEach(value -> {
            if (value instanceof Map<?, ?> inner) {
                list.add(object((Map<String, Object>) inner, name));
            } else {
                list.add(value((String) value, false));
            }
        });
        return list;
    }

    private static ValueNode value(String value, boolean isText) {
        var nodes = JsonNodeFactory.instance;
        if (isText) {
            return nodes.textNode(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return nodes.booleanNode(value.equals("true"));
        }
        return NUMBER.matcher(value).matches() ? nodes.numberNode(Long.parseLong(value)) : nodes.textNode(value);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
