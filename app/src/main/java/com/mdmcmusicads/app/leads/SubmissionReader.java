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
import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final int MOST_PLATFORMS = 20;
    private static final int MOST_CAMPAIGN_FIELDS = 10;
    private static final int LONGEST_CAMPAIGN_FIELD = 40;

    private final Texts texts;

    SubmissionReader(Texts texts) {
        this.texts = texts;
    }

    Submission read(byte[] body) {
        var object = parse(body);
        var findings = Findings.forCaller(texts);
        var fields = new FieldReader(object, findings);
        return new Submission(
                fields.text("name"),
                fields.text("email"),
                fields.text("artist_name"),
                fields.text("genre"),
                fields.number("budget_estimated"),
                fields.texts("platforms_interest", MOST_PLATFORMS),
                fields.text("phone"),
                fields.text("country"),
                fields.text("language"),
                fields.text("message"),
                fields.yesOrNo("consent_marketing"),
                fields.text("consent_text"),
                fields.text("source"),
                campaign(object, fields),
                isTrapped(object),
                findings);
    }

    private static Map<String, String> campaign(JsonNode object, FieldReader fields) {
        var campaign = new LinkedHashMap<String, String>();
        object.fieldNames().forEachRemaining(name -> {
            var isOurs = name.startsWith("utm_") && name.length() <= LONGEST_CAMPAIGN_FIELD;
            if (isOurs && campaign.size() < MOST_CAMPAIGN_FIELDS) {
                campaign.put(name, fields.text(name));
            }
        });
        return campaign;
    }

    private static boolean isTrapped(JsonNode object) {
        var bait = object.path("website");
        return !bait.isMissingNode() && !bait.isNull() && !bait.asText("filled").isBlank();
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
