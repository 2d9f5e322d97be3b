package com.mdmcmusicads.app.migrations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A migration with one case in it, for pages that show one. */
@Component
public class SampleMigrations {

    private final RepositoryService repository;
    private final RuntimeService engine;
    private final Migrations migrations;
    private final Cases cases;
    private final Clock clock;

    SampleMigrations(
            @Lazy RepositoryService repository,
            @Lazy RuntimeService engine,
            Migrations migrations,
            Cases cases,
            Clock clock) {
        this.repository = repository;
        this.engine = engine;
        this.migrations = migrations;
        this.cases = cases;
        this.clock = clock;
    }

    /** It waits; nothing works on it. */
    public String someMigration() {
        var versions = new TwoVersions(repository, engine);
        var from = versions.version();
        versions.start(from, "WAIT");
        var to = versions.version();
        var plan = new Plan(from, to, List.of(), Map.of());
        var source = new Behind(versions.process, "Essai de migration", 1, from, 1, 2, to);
        var id = migrations.add(source, 2, plan, false, "Pour voir", "system", clock.instant());
        cases.add(id, from, Selection.ALL, 1);
        return id;
    }
}
