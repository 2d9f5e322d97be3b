package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who sees to a failure: whom somebody named for the process; a designer where the model is at fault; the people of the
 * process where a value or a service is; administrators otherwise, and where nobody has the role.
 */
@Component
class CareOwners {

    private final JdbcTemplate jdbc;
    private final RepositoryService models;
    private final Directory directory;

    CareOwners(JdbcTemplate jdbc, RepositoryService models, Directory directory) {
        this.jdbc = jdbc;
        this.models = models;
        this.directory = directory;
    }

    Role of(Failure failure) {
        return named(failure.process())
                .or(() -> byCause(failure))
                .filter(role -> !directory.with(role).isEmpty())
                .orElse(Role.ADMIN);
    }

    /** From now on this role gets the incidents of the process. */
    void name(String process, Role role) {
        jdbc.update(
                "insert into incident_owner (process_key, role) values (?, ?)"
                        + " on conflict (process_key) do update set role = excluded.role",
                process,
                role.name());
    }

    private Optional<Role> named(String process) {
        return jdbc
                .queryForList("select role from incident_owner where process_key = ?", String.class, process)
                .stream()
                .map(Role::valueOf)
                .findFirst();
    }

    private Optional<Role> byCause(Failure failure) {
        return switch (failure.cause()) {
            case MODEL -> Optional.of(Role.DESIGNER);
            case VALUE, REMOTE, BUSY -> people(failure.definitionId());
            case DATABASE, UNEXPECTED -> Optional.empty();
        };
    }

    /** The role of the first task of the process. */
    private Optional<Role> people(String definitionId) {
        return models.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                .flatMap(group -> Arrays.stream(Role.values())
                        .filter(role -> role.isStaff() && role.name().equals(group)))
                .findFirst();
    }
}
