package com.mdmcmusicads.app.decisioncases;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The engine's memory of decisions, page by page, newest first, in three statements a page. */
@Repository
class PastEvaluations {

    private final JdbcTemplate jdbc;

    PastEvaluations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int count(String decision) {
        return jdbc.queryForObject(
                "select count(*) from act_hi_decinst where dec_def_key_ = ?", Integer.class, decision);
    }

    /** Those before this moment and id. */
    List<PastEvaluation> before(String decision, Instant at, String id, int limit) {
        var heads = jdbc.query(
                "select id_, eval_time_, proc_inst_id_, proc_def_key_, dec_def_id_, collect_value_ from act_hi_decinst"
                        + " where dec_def_key_ = ? and (eval_time_, id_) < (?, ?)"
                        + " order by eval_time_ desc, id_ desc limit ?",
                (row, number) -> head(row),
                decision,
                Timestamp.from(at),
                id,
                limit);
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Head::id).toArray(String[]::new);
        var inputs = inputs(ids);
        var outputs = outputs(ids);
        return heads.stream()
                .map(head ->
                        head.with(inputs.getOrDefault(head.id(), Map.of()), outputs.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<String, Map<String, Object>> inputs(String[] ids) {
        var inputs = new HashMap<String, Map<String, Object>>();
        jdbc.query(
                "select dec_inst_id_, clause_id_, var_type_, text_, long_, double_ from act_hi_dec_in"
                        + " where dec_inst_id_ = any(?)",
                statement -> statement.setArray(1, array(statement.getConnection(), ids)),
                row -> {
                    inputs.computeIfAbsent(row.getString("dec_inst_id_"), id -> new HashMap<>())
                            .put(row.getString("clause_id_"), value(row));
                });
        return inputs;
    }

    private Map<String, List<Given>> outputs(String[] ids) {
        var outputs = new HashMap<String, List<Given>>();
        jdbc.query(
                "select dec_inst_id_, rule_id_, var_name_, var_type_, text_, long_, double_ from act_hi_dec_out"
                        + " where dec_inst_id_ = any(?) order by rule_order_",
                statement -> statement.setArray(1, array(statement.getConnection(), ids)),
                row -> {
                    outputs.computeIfAbsent(row.getString("dec_inst_id_"), id -> new ArrayList<>())
                            .add(new Given(row.getString("rule_id_"), row.getString("var_name_"), value(row)));
                });
        return outputs;
    }

    /** What the cases of these evaluations know today under these names. */
    Map<String, Map<String, Object>> variables(Collection<PastEvaluation> evaluations, Set<String> names) {
        var instances = evaluations.stream()
                .map(PastEvaluation::instance)
                .filter(instance -> instance != null)
                .distinct()
                .toArray(String[]::new);
        var known = new HashMap<String, Map<String, Object>>();
        jdbc.query(
                "select proc_inst_id_, name_, var_type_, text_, long_, double_ from act_hi_varinst"
                        + " where proc_inst_id_ = any(?) and name_ = any(?) and var_type_ <> 'object'",
                statement -> {
                    statement.setArray(1, array(statement.getConnection(), instances));
                    statement.setArray(2, array(statement.getConnection(), names.toArray(String[]::new)));
                },
                row -> {
                    known.computeIfAbsent(row.getString("proc_inst_id_"), id -> new HashMap<>())
                            .put(row.getString("name_"), value(row));
                });
        return known;
    }

    private static Array array(Connection connection, String[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    private static Object value(ResultSet row) throws SQLException {
        var type = row.getString("var_type_");
        return switch (type == null ? "null" : type) {
            case "string" -> row.getString("text_");
            case "boolean" -> row.getLong("long_") == 1;
            case "integer", "short" -> row.getInt("long_");
            case "long" -> row.getLong("long_");
            case "double" -> row.getDouble("double_");
            case "date" -> new Date(row.getLong("long_"));
            default -> null;
        };
    }

    private static Head head(ResultSet row) throws SQLException {
        var sum = row.getObject("collect_value_", Double.class);
        return new Head(
                row.getString("id_"),
                row.getTimestamp("eval_time_").toInstant(),
                row.getString("proc_inst_id_"),
                row.getString("proc_def_key_"),
                row.getString("dec_def_id_"),
                sum);
    }

    private record Given(String rule, String name, Object value) {}

    private record Head(
            String id, Instant at, String instance, String process, String definitionId, Double aggregated) {

        PastEvaluation with(Map<String, Object> inputs, List<Given> outputs) {
            var rules = outputs.stream().map(Given::rule).collect(Collectors.toCollection(LinkedHashSet::new));
            return new PastEvaluation(
                    id, at, instance, process, definitionId, inputs, results(outputs), List.copyOf(rules));
        }

        /** Values that were added up count as one. */
        private Map<String, List<Object>> results(List<Given> outputs) {
            Map<String, List<Object>> results = new LinkedHashMap<>();
            for (var output : outputs) {
                var values = results.computeIfAbsent(output.name(), name -> new ArrayList<>());
                if (aggregated == null && output.value() != null) {
                    values.add(output.value());
                }
            }
            if (aggregated != null) {
                results.values().forEach(values -> values.add(aggregated));
            }
            return results;
        }
    }
}
