package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A JSON object written as text with expressions in it, as one field a line: {@code artist.name} and its value. */
final class JsonBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BARE = Pattern.compile("(:\\s*)(\\{\\{[^\"{}]*}})(\\s*[,}])");
    private static final int MOST = 100;

    private JsonBody() {}

    /** Empty when it is no JSON object. */
    static Map<String, String> members(String text) {
        var members = new LinkedHashMap<String, String>();
        try {
            // A value that is nothing but an expression stands without quotes.
            var root = JSON.readTree(BARE.matcher(text).replaceAll("$1\"$2\"$3"));
            if (root != null && root.isObject()) {
                collect("", root, members);
            }
        } catch (JsonProcessingException e) {
            return Map.of();
        }
        return members;
    }

    private static void collect(String path, JsonNode json, Map<String, String> members) {
        json.properties().forEach(member -> {
            var name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (member.getValue().isObject()) {
                collect(name, member.getValue(), members);
            } else if (members.size() < MOST) {
                members.put(
                        name,
                        member.getValue().isTextual()
                                ? member.getValue().asText()
                                : member.getValue().toString());
            }
        });
    }
}
