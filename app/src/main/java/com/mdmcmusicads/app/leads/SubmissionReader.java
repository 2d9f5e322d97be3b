package com.mdmcmusicads.app.leads;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads the body of a capture as strict JSON in UTF-8: bounded in depth and length, no key twice, nothing behind its end. */
@Component
class SubmissionReader {

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

    private final Texts texts;

    SubmissionReader(Texts texts) {
        this.texts = texts;
    }

    Submission read(byte[] body) {
        return new Submission(new FieldReader(parse(body), texts));
    }

    private static JsonNode parse(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException malformed) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "malformed-json");
        } catch (IOException wrongEncoding) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "malformed-json");
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, "malformed-json");
    }
}
