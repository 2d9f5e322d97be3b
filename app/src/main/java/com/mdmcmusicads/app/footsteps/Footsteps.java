package com.mdmcmusicads.app.footsteps;

import com.mdmcmusicads.app.footsteps.Footstep.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the steps of an execution, with the values each found when it began and those it left, from the history of variables. */
@Component
public class Footsteps {

    private static final int UPDATES = 3000;
    private static final String STEPS = """
            select id_, act_id_, coalesce(act_name_, act_id_), act_type_, start_time_, end_time_, act_inst_state_,
                   assignee_, call_proc_inst_id_
              from act_hi_actinst
             where proc_inst_id_ = ? and act_type_ not in ('multiInstanceBody')
             order by start_time_, sequence_counter_, id_ limit ?""";

    private final JdbcTemplate jdbc;
    private final HistoryService history;
    private final Asked asked;

    Footsteps(JdbcTemplate jdbc, HistoryService history, Asked asked) {
        this.jdbc = jdbc;
        this.history = history;
        this.asked = asked;
    }

    /** The first {@code limit} steps; {@code shown} says what this reader sees of a value. */
    public List<Footstep> of(String instanceId, String definitionId, int limit, UnaryOperator<Object> shown) {
        var updates = updates(instanceId);
        var names = asked.of(definitionId);
        var steps = jdbc.query(STEPS, Footsteps::step, instanceId, limit);
        return steps.stream()
                .map(step -> with(step, updates, names.getOrDefault(step.activityId(), List.of()), shown))
                .toList();
    }

    private List<HistoricVariableUpdate> updates(String instanceId) {
        return history
                .createHistoricDetailQuery()
                .processInstanceId(instanceId)
                .variableUpdates()
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, UPDATES)
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .toList();
    }

    private static Footstep with(
            Footstep step, List<HistoricVariableUpdate> updates, List<String> names, UnaryOperator<Object> shown) {
        var own = updates.stream()
                .filter(update -> step.id().equals(update.getActivityInstanceId()))
                .toList();
        var inputs = new LinkedHashMap<String, Object>();
        names.forEach(name -> before(step, updates, name).forEach(update -> inputs.put(name, value(update))));
        var given = own.stream()
                .filter(update -> names.contains(update.getVariableName()))
                .toList();
        given.forEach(update -> inputs.putIfAbsent(update.getVariableName(), value(update)));
        var outputs = new LinkedHashMap<String, Object>();
        own.stream()
                .filter(update -> !inputs.containsKey(update.getVariableName()) || !given.contains(update))
                .forEach(update -> outputs.put(update.getVariableName(), value(update)));
        return new Footstep(
                step.id(),
                step.activityId(),
                step.name(),
                step.kind(),
                step.startedAt(),
                step.endedAt(),
                step.cancelled(),
                step.actor(),
                step.calledId(),
                values(inputs, shown),
                values(outputs, shown));
    }

    /** What the variable was set to, up to the last time before the step began. */
    private static Collection<HistoricVariableUpdate> before(
            Footstep step, List<HistoricVariableUpdate> updates, String name) {
        return updates.stream()
                .filter(update -> update.getVariableName().equals(name))
                .filter(update -> !step.id().equals(update.getActivityInstanceId()))
                .filter(update -> !update.getTime().toInstant().isAfter(step.startedAt()))
                .toList();
    }

    private static Object value(HistoricVariableUpdate update) {
        return Told.of(update.getTypedValue());
    }

    private static List<Value> values(Map<String, Object> values, UnaryOperator<Object> shown) {
        return values.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), shown.apply(entry.getValue())))
                .collect(Collectors.toList());
    }

    private static Footstep step(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp(6);
        return new Footstep(
                row.getString(1),
                row.getString(2),
                row.getString(3).strip(),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt(7) == 2,
                row.getString(8),
                row.getString(9),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
