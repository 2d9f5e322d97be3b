package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.OpenTask.Name;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How an open task lies in its table. */
final class TaskRow {

    static final String COLUMNS = """
            id, process_key, process_name, process_name_en, process_instance_id, task_key, name, name_en, help, help_en, \
            subject_type, subject_id, title, subtitle, candidates, assignee, owner, delegated, priority, \
            created_at, due_at, follow_up_at""";

    static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();

    private TaskRow() {}

    static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("id"),
                new OpenTask.Process(
                        row.getString("process_key"),
                        new Name(row.getString("process_name"), row.getString("process_name_en")),
                        row.getString("process_instance_id")),
                row.getString("task_key"),
                new Name(row.getString("name"), row.getString("name_en")),
                row.getString("help") == null ? null : new Name(row.getString("help"), row.getString("help_en")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("title"),
                row.getString("subtitle"),
                roles(row.getString("candidates")),
                row.getString("assignee"),
                row.getString("owner"),
                row.getBoolean("delegated"),
                row.getInt("priority"),
                instant(row, "created_at"),
                instant(row, "due_at"),
                instant(row, "follow_up_at"));
    }

    /** Roles as one word, sorted, so that the same ones always make the same word. */
    static String candidates(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    static Set<Role> roles(String candidates) {
        return Arrays.stream(candidates.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** PostgreSQL's driver takes moments with an offset only. */
    static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
