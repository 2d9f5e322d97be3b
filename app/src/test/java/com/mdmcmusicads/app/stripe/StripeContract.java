package com.mdmcmusicads.app.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stripe's own description of its interface: closed for what we send, open for what it answers. */
final class StripeContract {

    static final String API_VERSION = "2026-07-29.dahlia";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DESCRIPTION = resource("/stripe/contract.schema.json");
    private static final JsonNode FIXTURES = resource("/stripe/fixtures.json");

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    /** What is wrong with {@code value} as {@code root} ({@code payment_intent.create_params}); empty when nothing is. */
    List<String> faults(String root, JsonNode value) {
        return known.computeIfAbsent(root, this::schema).validate(value).stream()
                .map(fault -> fault.getMessage())
                .toList();
    }

    private JsonSchema schema(String root) {
        var part = JSON.createObjectNode();
        part.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        part.set("$ref", DESCRIPTION.path("roots").path(root).path("$ref"));
        part.set("$defs", DESCRIPTION.path("$defs"));
        return schemas.getSchema(part);
    }

    /** The official example of an object, to be filled in. */
    static ObjectNode example(String object) {
        return FIXTURES.path(object).deepCopy();
    }

    private static JsonNode resource(String path) {
        try (var file = StripeContract.class.getResourceAsStream(path)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
