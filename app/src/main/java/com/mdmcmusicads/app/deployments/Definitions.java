package com.mdmcmusicads.app.deployments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The versions of all models, from the engine's tables. */
@Repository
class Definitions {

    private static final String DEFINITIONS = """
            (select 'PROCESS' as kind, key_, name_, version_, id_, deployment_id_, resource_name_ from act_re_procdef
              union all
             select 'DECISION', key_, name_, version_, id_, deployment_id_, resource_name_ from act_re_decision_def
              union all
             select 'FORM', key_, null, version_, id_, deployment_id_, resource_name_ from act_re_camformdef)""";

    /** Whoever deployed without saying so is no part of this application: nothing of it may be overwritten. */
    private static final String DEPLOYED = """
            select d.kind, d.key_, coalesce(d.name_, d.key_), d.version_, d.id_, p.deploy_time_,
                   coalesce(o.origin, 'DESIGNER'),
                   encode(sha256(b.bytes_), 'hex')
              from %s d
              join act_re_deployment p on p.id_ = d.deployment_id_
              join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
              left join deployment_origin o on o.definition_id = d.id_ """;

    private static final String LATEST = DEPLOYED.formatted(
            "(select distinct on (kind, key_) * from " + DEFINITIONS + " a order by kind, key_, version_ desc)");

    private static final String EVERY = DEPLOYED.formatted(DEFINITIONS);

    private static final String CONTENT = """
            select convert_from(b.bytes_, 'UTF8') from %s d
              join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
             where d.id_ = ?""".formatted(DEFINITIONS);

    private static final String RUNNING = """
            select d.key_, d.version_, count(*) from act_ru_execution e
              join act_re_procdef d on d.id_ = e.proc_def_id_
             where e.parent_id_ is null group by d.key_, d.version_""";

    private static final String TAKE_OVER = """
            insert into deployment_origin (definition_id, origin, actor, deployed_at)
            select d.id_, 'SHIPPED', 'system', p.deploy_time_
              from %s d join act_re_deployment p on p.id_ = d.deployment_id_
                on conflict (definition_id) do nothing""".formatted(DEFINITIONS);

    private final JdbcTemplate jdbc;

    Definitions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Deployed> latest() {
        return jdbc.query(LATEST + " order by 3", Definitions::deployed);
    }

    Optional<Deployed> latest(ModelRef ref) {
        return versions(ref).stream().findFirst();
    }

    /** Newest first. */
    List<Deployed> versions(ModelRef ref) {
        return jdbc.query(
                EVERY + " where d.kind = ? and d.key_ = ? order by d.version_ desc",
                Definitions::deployed,
                ref.kind().name(),
                ref.key());
    }

    Optional<String> content(String definitionId) {
        return jdbc.queryForList(CONTENT, String.class, definitionId).stream().findFirst();
    }

    /** What a deployment brought, by the id of the definition. */
    Map<String, ModelRef> deployedIn(String deploymentId) {
        var brought = new HashMap<String, ModelRef>();
        jdbc.query(
                "select d.id_, d.kind, d.key_ from " + DEFINITIONS + " d where d.deployment_id_ = ?",
                row -> {
                    brought.put(row.getString(1), new ModelRef(ModelKind.valueOf(row.getString(2)), row.getString(3)));
                },
                deploymentId);
        return brought;
    }

    /** Notes that everything deployed so far came with the application. */
    void takeOver() {
        jdbc.update(TAKE_OVER);
    }

    Map<String, SortedMap<Integer, Long>> running() {
        var counts = new HashMap<String, SortedMap<Integer, Long>>();
        jdbc.query(RUNNING, row -> {
            counts.computeIfAbsent(row.getString(1), key -> new TreeMap<>(Collections.reverseOrder()))
                    .put(row.getInt(2), row.getLong(3));
        });
        return counts;
    }

    private static Deployed deployed(ResultSet row, int number) throws SQLException {
        return new Deployed(
                new ModelRef(ModelKind.valueOf(row.getString(1)), row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                Origin.valueOf(row.getString(7)),
                row.getTimestamp(6).toInstant(),
                row.getString(8));
    }
}
