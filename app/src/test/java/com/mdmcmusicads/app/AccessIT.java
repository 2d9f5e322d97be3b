package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every role through every page and every call, against the table of {@link Access} (PRODUCT §3 and §5). A new
 * page or call without a line there fails.
 */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class AccessIT {

    @Autowired
    ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping calls;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @TestFactory
    Stream<DynamicTest> everyPageOpensForItsRolesAndNoOther() {
        return pages().entrySet().stream()
                .map(page -> dynamicTest("/" + page.getKey(), () -> walk(page.getKey(), page.getValue())));
    }

    private void walk(String path, Class<? extends Component> page) {
        var expected = Access.PAGES.get(path);
        assertThat(expected).as("No line in Access for the page /%s", path).isNotNull();
        for (var role : Role.values()) {
            assertThat(checker.hasAccess(page, person(role), role.name()::equals))
                    .as("%s on /%s", role, path)
                    .isEqualTo(expected.roles().contains(role));
        }
        assertThat(checker.hasAccess(page, null, nobody -> false))
                .as("nobody on /%s", path)
                .isEqualTo(expected.anonymous());
    }

    @TestFactory
    Stream<DynamicTest> strangersAreSentToTheLoginPage() {
        return pages().entrySet().stream()
                .filter(page -> !page.getValue().isAnnotationPresent(AnonymousAllowed.class))
                .map(page -> "/" + page.getKey().replaceAll(":\\w+[?*]?(\\([^/]*\\))?", "x"))
                .map(path -> dynamicTest(
                        path, () -> assertThat(new Visitor(port).follow(path)).isEqualTo("/login")));
    }

    @Test
    void everyLineOfTheTableStillHasItsPageOrCall() {
        assertThat(pages().keySet()).containsAll(Access.PAGES.keySet());
        assertThat(calls().map(Call::toString)).containsAll(Access.CALLS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCallAsksForItsScope() {
        return calls().map(call -> dynamicTest(call.toString(), () -> walk(call)));
    }

    private void walk(Call call) {
        assertThat(Access.CALLS).as("No line in Access for %s", call).containsKey(call.toString());
        var scope = Access.CALLS.get(call.toString());
        if (scope.isEmpty()) {
            assertThat(status(call, null)).isNotIn(401, 403);
            return;
        }
        var all = EnumSet.allOf(Scope.class);
        all.remove(scope.get());
        assertThat(status(call, null)).as("without key").isEqualTo(401);
        assertThat(status(call, keys.create("others", all, null)))
                .as("with every other scope")
                .isEqualTo(403);
        assertThat(status(call, keys.create("this one", Set.of(scope.get()), null)))
                .as("with %s", scope.get())
                .isNotIn(401, 403);
    }

    @TestFactory
    Stream<DynamicTest> linksAnswerWithoutALoginAndOtherMethodsDoNot() {
        return Access.LINKS.stream()
                .sorted()
                .map(link -> dynamicTest(link, () -> {
                    var path = link.substring(link.indexOf('/')).replaceAll("\\{\\w+}", "unknown");
                    var method = HttpMethod.valueOf(link.substring(0, link.indexOf(' ')));
                    var answer = http.exchange(path, method, null, String.class);
                    assertThat(answer.getStatusCode().value()).isEqualTo(404);
                    assertThat(answer.getBody()).as("our page").contains("<h1>");
                    for (var other : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                        assertThat(http.exchange(path, other, null, String.class)
                                        .getBody())
                                .as("%s %s", other, path)
                                .isNull();
                    }
                }));
    }

    @Test
    void callsLiveUnderTheirPathOnly() {
        assertThat(mapped().filter(call -> !call.substring(call.indexOf('/')).startsWith(Access.CALLS_UNDER))
                        .filter(call -> !call.contains(" /api/docs") && !call.endsWith(" /error")))
                .containsExactlyInAnyOrderElementsOf(Access.LINKS);
    }

    /** Every method and address that answers without a page of Vaadin; what takes any method is named {@code ANY}. */
    private Stream<String> mapped() {
        return calls.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream().flatMap(path -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            ? Stream.of("ANY " + path)
                            : methods.stream().map(method -> method.name() + " " + plain(path));
                }));
    }

    private TreeMap<String, Class<? extends Component>> pages() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        var pages = new TreeMap<String, Class<? extends Component>>();
        registry.getRegisteredRoutes().forEach(route -> pages.put(route.getTemplate(), route.getNavigationTarget()));
        return pages;
    }

    private Stream<Call> calls() {
        return calls.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith(Access.CALLS_UNDER))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Call(HttpMethod.valueOf(method.name()), plain(path)))));
    }

    /** Without what its variables must look like. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+)[^/]*}", "{$1}");
    }

    private int status(Call call, String key) {
        var headers = new HttpHeaders();
        Optional.ofNullable(key).ifPresent(shown -> headers.set("X-API-KEY", shown));
        headers.setContentType(MediaType.APPLICATION_JSON);
        var body = HttpMethod.GET.equals(call.method()) ? null : "{}";
        ResponseEntity<String> answer =
                http.exchange(call.somewhere(), call.method(), new HttpEntity<>(body, headers), String.class);
        return answer.getStatusCode().value();
    }

    private static Principal person(Role role) {
        return () -> "somebody who is " + role;
    }

    /** One method of one path. */
    record Call(HttpMethod method, String path) {

        String somewhere() {
            return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + path.substring(Access.CALLS_UNDER.length());
        }
    }
}
