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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern CAMPAIGN_FIELD = Pattern.compile("utm_[a-z0-9_]{1,36}");

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
            if (CAMPAIGN_FIELD.matcher(name).matches() && campaign.size() < MOST_CAMPAIGN_FIELDS) {
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
            var tree = JSON.readTree(utf8(body));
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
}
