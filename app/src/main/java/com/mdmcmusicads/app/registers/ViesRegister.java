package com.mdmcmusicads.app.registers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** VIES over its REST interface. A register of a member state that is away is no answer at all. */
@Component
class ViesRegister implements VatRegister {

    private static final Logger LOG = LoggerFactory.getLogger(ViesRegister.class);
    private static final int LONGEST_CODE = 60;

    private final RestClient http;

    ViesRegister(ViesSettings settings) {
        var factory = new JdkClientHttpRequestFactory();
        factory.setReadTimeout(settings.timeout());
        http = RestClient.builder()
                .baseUrl(settings.base().toString())
                .requestFactory(factory)
                .build();
    }

    @Override
    public Answer ask(VatNumber number, VatNumber asker) {
        try {
            var said = http.post()
                    .uri("/check-vat-number")
                    .body(question(number, asker))
                    .retrieve()
                    .onStatus(status -> status.isError(), (request, response) -> {})
                    .body(JsonNode.class);
            return read(said == null ? MissingNode.getInstance() : said);
        } catch (RestClientException away) {
            LOG.info("VIES gave no answer: {}", away.getMessage());
            return unknown("UNREACHABLE");
        }
    }

    private static Map<String, String> question(VatNumber number, VatNumber asker) {
        var question = new TreeMap<>(Map.of("countryCode", number.prefix(), "vatNumber", number.rest()));
        if (asker != null) {
            question.put("requesterMemberStateCode", asker.prefix());
            question.put("requesterNumber", asker.rest());
        }
        return question;
    }

    /** A false {@code valid} counts only when nothing else went wrong. */
    private static Answer read(JsonNode said) {
        var error = said.path("errorWrappers").path(0).path("error").asText("");
        var fault = error.isEmpty() ? said.path("userError").asText("") : error;
        if (!said.path("valid").isBoolean() || isFault(fault)) {
            return unknown(fault.isEmpty() ? "NO_ANSWER" : shortened(fault));
        }
        var consultation = said.path("requestIdentifier").asText("").strip();
        return new Answer(
                said.path("valid").asBoolean() ? Verdict.IN_FORCE : Verdict.NOT_IN_FORCE,
                consultation.isEmpty() ? null : shortened(consultation),
                null);
    }

    private static boolean isFault(String code) {
        return !code.isEmpty() && !code.equalsIgnoreCase("VALID") && !code.equalsIgnoreCase("INVALID");
    }

    private static String shortened(String code) {
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }

    private static Answer unknown(String reason) {
        return new Answer(Verdict.UNKNOWN, null, reason);
    }
}
