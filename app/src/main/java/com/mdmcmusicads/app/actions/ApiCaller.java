package com.mdmcmusicads.app.actions;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.credentials.Access;
import com.mdmcmusicads.app.credentials.CredentialDesk;
import com.mdmcmusicads.app.outgoing.OutgoingAnswer;
import com.mdmcmusicads.app.outgoing.OutgoingCall;
import com.mdmcmusicads.app.outgoing.OutgoingHttp;
import com.mdmcmusicads.processes.CaseFacts;
import com.mdmcmusicads.processes.actions.ActionSteps.ApiRefused;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Calls an API for a case: one question, however often the step is tried, and of the answer what was asked to be kept. */
@Component
class ApiCaller {

    private static final int UNAUTHORIZED = 401;
    private static final int LONGEST_TEXT = 4_000;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final CredentialDesk credentials;
    private final OutgoingHttp http;
    private final CallBook calls;
    private final ObjectMapper json;

    ApiCaller(CredentialDesk credentials, OutgoingHttp http, CallBook calls, ObjectMapper json) {
        this.credentials = credentials;
        this.http = http;
        this.calls = calls;
        this.json = json;
    }

    Map<String, Object> call(ApiRequest request, CaseFacts facts) {
        var answer = calls.ask(facts).orElseGet(() -> askNow(request, facts));
        if (Refusals.hold(request.refused(), answer.status())) {
            throw new ApiRefused("status " + answer.status());
        }
        return Formulas.evaluate(request.mapping(), seen(answer, facts));
    }

    private OutgoingAnswer askNow(ApiRequest request, CaseFacts facts) {
        var host = request.host();
        var access = credentials.use(request.credential(), host, facts.process());
        var answer = send(request, access, facts);
        if (answer.status() == UNAUTHORIZED) {
            answer = withFreshToken(request, access, answer, facts);
        }
        var isAnswer = answer.status() >= 200 && answer.status() < 300;
        if (!isAnswer && !Refusals.hold(request.refused(), answer.status())) {
            throw new ActionFailure("The API answered with status " + answer.status());
        }
        calls.answered(facts, answer);
        return answer;
    }

    private OutgoingAnswer withFreshToken(ApiRequest request, Access access, OutgoingAnswer refused, CaseFacts facts) {
        credentials.forgetToken(request.credential());
        var fresh = credentials.use(request.credential(), request.host(), facts.process());
        return fresh.headers().equals(access.headers()) ? refused : send(request, fresh, facts);
    }

    private OutgoingAnswer send(ApiRequest request, Access access, CaseFacts facts) {
        var filling = new Filling(facts.variables());
        var headers = new HashMap<String, String>();
        headers.put("Accept", "application/json");
        var body = WITH_BODY.contains(request.method()) && !request.body().isEmpty()
                ? JsonFields.write(request.body(), filling)
                : null;
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        if (!request.method().equals("GET")) {
            headers.put("Idempotency-Key", facts.attempt());
        }
        request.headers().forEach((name, value) -> own(headers, access, name, filling.text(value, word -> word)));
        headers.putAll(access.headers());
        return http.send(new OutgoingCall(
                request.method(), request.address(access.address(), filling), headers, body, request.within()));
    }

    /** A designer's header never stands in for the one that opens the door, nor beside it. */
    private static void own(Map<String, String> headers, Access access, String name, String value) {
        if (access.headers().keySet().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new ActionFailure("This header comes from the credential: " + name);
        }
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, value);
    }

    /** The variables of the case, over them the fields of the answer, the whole answer and its status. */
    private Map<String, Object> seen(OutgoingAnswer answer, CaseFacts facts) {
        var seen = new HashMap<>(facts.variables());
        var whole = read(answer);
        if (whole instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> seen.put(String.valueOf(name), value));
        }
        seen.put("answer", whole);
        seen.put("status", answer.status());
        return seen;
    }

    private Object read(OutgoingAnswer answer) {
        try {
            return answer.body().length == 0 ? null : json.readValue(answer.body(), Object.class);
        } catch (IOException noJson) {
            var text = answer.text();
            return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        }
    }
}
