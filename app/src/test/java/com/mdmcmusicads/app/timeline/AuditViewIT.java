package com.mdmcmusicads.app.timeline;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.audit.TrailReader;
import com.mdmcmusicads.app.audit.TrailSearch;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.operations.SomeLead;
import com.mdmcmusicads.app.operations.Statements;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class AuditViewIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    TrailReader reader;

    @Autowired
    AuditTrail trail;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApiKeyDesk keys;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void linkShowsAllThatBelongsToOneRequest() {
        var request = "test-" + UUID.randomUUID();
        String lead;
        try (var correlation = Correlation.of(request)) {
            lead = someLead.arrives();
        }
        Screens.open(application, "direction@demo.mdmc");

        UI.getCurrent().navigate("admin/audit", QueryParameters.of("correlation", request));

        assertThat(_find(ListItem.class))
                .extracting(line -> line.getElement().getTextRecursively())
                .hasSize(3)
                .anyMatch(line -> line.contains("Demande reçue par le formulaire public"))
                .anyMatch(line -> line.contains("lead.scored"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("leads/" + lead);
    }

    @Test
    void changedValuesShowBeforeAndAfter() {
        var subject = new Subject("lead", UUID.randomUUID().toString());
        trail.record("lead.updated", subject, Map.of("country", "FR"), Map.of("country", "BE"));
        Screens.open(application, "admin@demo.mdmc");

        UI.getCurrent().navigate("admin/audit", QueryParameters.of("subject", "lead:" + subject.id()));

        assertThat(_find(ListItem.class))
                .singleElement()
                .extracting(line -> line.getElement().getTextRecursively())
                .asString()
                .contains("PaysFrance → Belgique");
    }

    @Test
    void keysOfOtherSystemsAreCalledByTheirName() {
        var subject = new Subject("lead", UUID.randomUUID().toString());
        var name = "Site vitrine " + UUID.randomUUID();
        Keys.make(keys, name, Scope.LEADS_READ);
        var id = jdbc.queryForObject("select id from api_key where name = ?", UUID.class, name);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("api:" + id, null, List.of()));
        trail.record("lead.updated", subject, Map.of("country", "BE"));
        SecurityContextHolder.clearContext();
        Screens.open(application, "admin@demo.mdmc");

        UI.getCurrent().navigate("admin/audit", QueryParameters.of("subject", "lead:" + subject.id()));

        assertThat(_find(ListItem.class))
                .singleElement()
                .extracting(line -> line.getElement().getTextRecursively())
                .asString()
                .contains(name);
    }

    @Test
    void pagesLeaveNothingOutAndCostOneStatementEach() {
        var subject = new Subject("lead", UUID.randomUUID().toString());
        for (var i = 0; i < 7; i++) {
            trail.record("lead.updated", subject, Map.of("number", i));
        }
        Screens.open(application, "admin@demo.mdmc");
        var search = new TrailSearch(null, null, "lead", subject.id(), null, null, null);

        var found = new ArrayList<TrailEntry>();
        List<TrailEntry> page;
        do {
            page = reader.find(search, found.isEmpty() ? null : found.get(found.size() - 1), 3);
            found.addAll(page);
        } while (!page.isEmpty());

        assertThat(found).extracting(entry -> entry.after().get("number")).containsExactly(6, 5, 4, 3, 2, 1, 0);
        assertThat(statements.during(() -> reader.find(search, null, 100))).isEqualTo(1);
        assertThat(reader.actions()).contains("lead.updated").doesNotHaveDuplicates();
    }

    @Test
    void everyWayToNarrowTheTrailHasItsIndex() {
        assertThat(jdbc.queryForList("select indexname from pg_indexes where tablename = 'audit_entry'", String.class))
                .contains(
                        "audit_entry_at_id",
                        "audit_entry_actor_at",
                        "audit_entry_action_at",
                        "audit_entry_subject",
                        "audit_entry_correlation");
    }

    @Test
    void othersReadNothing() {
        Screens.open(application, "sales@demo.mdmc");

        assertThatThrownBy(() -> reader.find(TrailSearch.ALL, null, 1)).isInstanceOf(AccessDeniedException.class);
    }
}
