package com.mdmcmusicads.app.executions;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One execution in a list.
 *
 * @param at the steps it stands at: their ids, until {@link #named} says what the model calls them; empty when it is over
 * @param parentId the execution that called it, or null
 */
record ExecutionRow(
        String id,
        String businessKey,
        String process,
        String processName,
        int version,
        String definitionId,
        Instant startedAt,
        Instant endedAt,
        RunState state,
        String at,
        String parentId)
        implements Serializable {

    static ExecutionRow of(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("end_time_");
        return new ExecutionRow(
                row.getString("proc_inst_id_"),
                row.getString("business_key_"),
                row.getString("proc_def_key_"),
                row.getString("name_") == null ? row.getString("proc_def_key_") : row.getString("name_"),
                row.getInt("version_"),
                row.getString("proc_def_id_"),
                row.getTimestamp("start_time_").toInstant(),
                ended == null ? null : ended.toInstant(),
                RunState.of(row.getString("state_"), row.getBoolean("failing"), row.getBoolean("working")),
                row.getString("at") == null ? "" : row.getString("at"),
                row.getString("super_process_instance_id_"));
    }

    /** As it may be shown to whoever sees no people: a key that is no id may be an address. */
    ExecutionRow masked() {
        var key = businessKey == null ? null : String.valueOf(Mask.value(businessKey));
        return new ExecutionRow(
                id, key, process, processName, version, definitionId, startedAt, endedAt, state, at, parentId);
    }

    /** With the steps it stands at as the model calls them. */
    ExecutionRow named(UnaryOperator<String> names) {
        var steps = Arrays.stream(at.split(" "))
                .filter(step -> !step.isEmpty())
                .map(names)
                .distinct()
                .collect(Collectors.joining(" · "));
        return new ExecutionRow(
                id,
                businessKey,
                process,
                processName,
                version,
                definitionId,
                startedAt,
                endedAt,
                state,
                steps,
                parentId);
    }

    /** What people call it. */
    String title() {
        return businessKey == null ? id : businessKey;
    }
}
