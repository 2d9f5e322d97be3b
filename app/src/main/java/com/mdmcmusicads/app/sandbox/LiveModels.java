package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The models that run for real, as a trial takes them along: its drafts may use decisions, forms and processes of others. */
@Component
class LiveModels {

    private final JdbcTemplate jdbc;
    private final RepositoryService repository;

    LiveModels(JdbcTemplate jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** The newest version of a model. */
    Optional<String> content(ModelRef ref) {
        return jdbc.query(newest(ref), (row, number) -> read(row.getString(1), row.getString(2)), ref.key()).stream()
                .findFirst();
    }

    private static String newest(ModelRef ref) {
        var table =
                switch (ref.kind()) {
                    case PROCESS -> "act_re_procdef";
                    case DECISION -> "act_re_decision_def";
                    case FORM -> "act_re_camformdef";
                };
        return "select deployment_id_, resource_name_ from " + table
                + " where key_ = ? and tenant_id_ is null order by version_ desc limit 1";
    }

    private String read(String deployment, String resource) {
        try (var content = repository.getResourceAsStream(deployment, resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
