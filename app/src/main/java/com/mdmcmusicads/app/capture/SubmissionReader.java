package com.mdmcmusicads.app.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.api.JsonBody;
import com.mdmcmusicads.app.particulars.Findings;
import com.mdmcmusicads.app.particulars.Submission;
import com.mdmcmusicads.app.texts.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the body of a capture: the words of the old webhook, each of its own type. */
@Component
class SubmissionReader {

    private static final int MOST_PLATFORMS = 20;
    private static final int MOST_CAMPAIGN_FIELDS = 10;
    private static final Pattern CAMPAIGN_FIELD = Pattern.compile("utm_[a-z0-9_]{1,36}");

    private final Texts texts;

    SubmissionReader(Texts texts) {
        this.texts = texts;
    }

    Submission read(byte[] body) {
        var object = JsonBody.object(body);
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
        return bait.isContainerNode()
                ? !bait.isEmpty()
                : !bait.isMissingNode() && !bait.asText("").isBlank();
    }
}
