package com.mdmcmusicads.app.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The body of a call as strict JSON in UTF-8: bounded in depth and length, no key twice, nothing behind its end. */
public final class JsonBody {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * The object that was sent.
     *
     * @throws Refusal 415 when it does not say that it is JSON in UTF-8, 400 when it is no JSON object
     */
    public static JsonNode object(String contentType, byte[] body) {
        refuseUnlessJson(contentType);
        return object(body);
    }

    /**
     * The object in a body.
     *
     * @throws Refusal 400 when it is none, or not in UTF-8
     */
    public static JsonNode object(byte[] body) {
        try {
            var tree = body == null ? null : JSON.readTree(utf8(body));
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException | CharacterCodingException malformed) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "malformed-json");
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, "malformed-json");
    }

    /** Left alone, the parser would guess UTF-16 and UTF-32 as well. */
    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /** @throws Refusal 415 when the body is not said to be JSON in UTF-8 */
    public static void refuseUnlessJson(String contentType) {
        try {
            var media = MediaType.parseMediaType(contentType == null ? "" : contentType);
            var charset = media.getCharset();
            if (media.isCompatibleWith(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (IllegalArgumentException malformed) {
            // Falls through to the refusal below.
        }
        throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http-415");
    }
}
