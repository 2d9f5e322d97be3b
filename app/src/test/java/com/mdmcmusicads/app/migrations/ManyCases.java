package com.mdmcmusicads.app.migrations;

import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** As many running cases of an older version as one wants to measure with. */
@Component
public class ManyCases {

    private final RepositoryService repository;
    private final RuntimeService engine;

    ManyCases(@Lazy RepositoryService repository, @Lazy RuntimeService engine) {
        this.repository = repository;
        this.engine = engine;
    }

    /** Half stands at a task with a reminder, half waits for a date or a message. */
    public Both start(int number) {
        return start(number, "P3D", "P1D");
    }

    /** The same; the second version calls the date by another name and id. */
    public Both renamed(int number) {
        return start(number, "\"dateCame\"", "\"mailDue\"", "Heure d’envoi", "Prochain e-mail");
    }

    private Both start(int number, String... replaced) {
        var versions = new TwoVersions(repository, engine);
        var from = versions.version();
        IntStream.range(0, number).parallel().forEach(one -> versions.start(from, one % 2 == 0 ? "TASK" : "WAIT"));
        return new Both(versions.process, from, versions.version(replaced));
    }

    /** A process and the definitions of its two versions. */
    public record Both(String process, String from, String to) {}
}
