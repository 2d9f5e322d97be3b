package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(roles = "ADMIN")
class TaskApiIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    TestCases cases;

    @Autowired
    OpenTasks tasks;

    @Test
    void taskOfASubjectIsToldWithItsRoles() {
        var task = tasks.find(cases.task("Par l’interface")).orElseThrow();
        var answer =
                get("?businessKey={key}", key(Scope.TASKS_READ), task.subject().id());

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        var item = answer.getBody().get("items").get(0);
        assertThat(item.get("id").asText()).isEqualTo(task.id());
        assertThat(item.get("process").asText()).isEqualTo("inbox-test");
        assertThat(item.get("roles")).extracting(JsonNode::asText).containsExactly("SALES", "SDR");
        assertThat(answer.getBody().has("next")).isFalse();
    }

    @Test
    void pagesFollowEachOther() {
        var made = Set.of(cases.task("Page 1"), cases.task("Page 2"), cases.task("Page 3"));
        var key = key(Scope.TASKS_READ);
        var read = new ArrayList<String>();
        var page = get("?process=inbox-test&limit=1", key).getBody();
        page.get("items").forEach(item -> read.add(item.get("id").asText()));
        while (page.has("next")) {
            page = get(
                            "?process=inbox-test&limit=100&cursor={next}",
                            key,
                            page.get("next").asText())
                    .getBody();
            page.get("items").forEach(item -> read.add(item.get("id").asText()));
        }

        assertThat(read).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void callsWithoutTheScopeOrWithNonsenseAreRefused() {
        assertThat(get("", null).getStatusCode().value()).isEqualTo(401);
        assertThat(get("", key(Scope.LEADS_READ)).getStatusCode().value()).isEqualTo(403);
        assertThat(get("?limit=0", key(Scope.TASKS_READ)).getStatusCode().value())
                .isEqualTo(422);
        var wrong = get("?limit=x", key(Scope.TASKS_READ));
        assertThat(wrong.getStatusCode().value()).isEqualTo(422);
        assertThat(wrong.getBody().at("/errors/0/field").asText()).isEqualTo("limit");
        assertThat(get("?businessKey={none}", key(Scope.TASKS_READ), "\0")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(get("?cursor=nonsense", key(Scope.TASKS_READ))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(get("?process=' or true", key(Scope.TASKS_READ)).getBody().get("items"))
                .isEmpty();
    }

    private String key(Scope scope) {
        return keys.create("Essai", Set.of(scope), null);
    }

    private ResponseEntity<JsonNode> get(String query, String key, Object... values) {
        var headers = new HttpHeaders();
        if (key != null) {
            headers.set("X-API-KEY", key);
        }
        return http.exchange(
                "/api/mdmc/v1/tasks" + query, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class, values);
    }
}
