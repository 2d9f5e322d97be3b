package com.mdmcmusicads.app.n8n;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.sandbox.SandboxDesk;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was imported from n8n runs: it is played in the sandbox until it waits or ends. */
@IntegrationTest
class N8nSandboxIT {

    private static final Path FILES = Path.of("src/test/resources/n8n");
    private static final Instant MONDAY = Instant.parse("2030-03-04T09:00:00Z");
    private static final List<String> READ = List.of(
            "name",
            "email",
            "trace",
            "artistId",
            "first",
            "last",
            "country",
            "platform",
            "releaseAt",
            "text",
            "id",
            "leadId",
            "clientId");

    @Autowired
    N8nImport imports;

    @Autowired
    SandboxDesk sandbox;

    @Autowired
    TestPeople people;

    @BeforeEach
    void designer() {
        people.be(people.somebody(Role.DESIGNER));
    }

    @AfterEach
    void nobody() {
        people.beNobody();
    }

    /** All but the old cron with several rhythms: its process has as many starts, and a trial begins with one. */
    static Stream<String> kinds() throws Exception {
        return N8nImportTest.kinds().filter(kind -> !kind.equals("cron"));
    }

    /** What the workflow called by another file stands for. */
    private Map<ModelRef, String> called() throws Exception {
        var other = imports.read(Files.readString(FILES.resolve("manual-trigger.json")), Locale.FRENCH);
        return Map.of(
                new ModelRef(ModelKind.PROCESS, "relanceDesDevis"),
                other.bpmn().replace('"' + other.key() + '"', "\"relanceDesDevis\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void whatWasImportedIsPlayed(String kind) throws Exception {
        var imported = imports.read(Files.readString(FILES.resolve(kind + ".json")), Locale.FRENCH);
        var variables = new java.util.HashMap<String, Object>();
        READ.forEach(name -> variables.put(name, "2030-05-01T10:00:00"));
        variables.putAll(Map.of("budget", 800, "score", 50, "vip", true, "artist_name", "Léa", "artistName", "Léa"));
        var plan = new TrialPlan(
                new ModelRef(ModelKind.PROCESS, imported.key()),
                imported.bpmn(),
                kind.equals("execute-workflow") ? called() : Map.of(),
                null,
                variables,
                MONDAY,
                Map.of());
        var state = sandbox.state(sandbox.begin(plan));
        assertThat(state.path()).as(kind + " " + state.failures()).isNotEmpty();
        assertThat(state.running() || state.ended()).isTrue();
    }
}
