package com.mdmcmusicads.app.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Another system with a key of ours. */
public final class Keys {

    private Keys() {}

    public static String make(ApiKeyDesk desk, Scope scope) {
        return make(desk, "Test", scope);
    }

    public static String make(ApiKeyDesk desk, String name, Scope scope) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "test", null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
        try {
            return desk.create(name, Set.of(scope), null);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public static ResponseEntity<JsonNode> get(TestRestTemplate http, String key, String path, Object... values) {
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers(key)), JsonNode.class, values);
    }

    public static ResponseEntity<JsonNode> post(
            TestRestTemplate http, String key, String path, String json, String once) {
        var headers = headers(key);
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (once != null) {
            headers.set("Idempotency-Key", once);
        }
        return http.postForEntity(path, new HttpEntity<>(json, headers), JsonNode.class);
    }

    private static HttpHeaders headers(String key) {
        var headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON));
        if (key != null) {
            headers.set("X-API-KEY", key);
        }
        return headers;
    }
}
