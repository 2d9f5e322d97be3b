package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Drafts as they are stored, one a model. */
@Repository
class ModelDrafts {

    private static final String KEEP = """
            insert into draft (kind, key, name, content, revision, base_version_id, changed_by, changed_at)
            values (?, ?, ?, ?, nextval('draft_revision'), ?::uuid, ?, ?)
                on conflict (kind, key) do update
               set name = excluded.name, content = excluded.content, revision = excluded.revision,
                   base_version_id = excluded.base_version_id, changed_by = excluded.changed_by,
                   changed_at = excluded.changed_at
            returning revision""";

    private final JdbcTemplate jdbc;

    ModelDrafts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one after the other at a model, across all nodes, until the transaction ends. */
    void lock(ModelRef ref) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 22))", row -> {}, ref.address());
    }

    Optional<Row> find(ModelRef ref) {
        return jdbc
                .query(
                        "select * from draft where kind = ? and key = ?",
                        ModelDrafts::row,
                        ref.kind().name(),
                        ref.key())
                .stream()
                .findFirst();
    }

    /** All drafts without their content. */
    List<Row> all() {
        return jdbc.query(
                "select kind, key, name, '' as content, revision, base_version_id, changed_by, changed_at from draft",
                ModelDrafts::row);
    }

    long keep(ModelRef ref, String name, String content, String baseVersionId, String by, Instant at) {
        return jdbc.queryForObject(
                KEEP, Long.class, ref.kind().name(), ref.key(), name, content, baseVersionId, by, Timestamp.from(at));
    }

    void rebase(ModelRef ref, String baseVersionId) {
        jdbc.update(
                "update draft set base_version_id = ?::uuid where kind = ? and key = ?",
                baseVersionId,
                ref.kind().name(),
                ref.key());
    }

    void drop(ModelRef ref) {
        jdbc.update("delete from draft where kind = ? and key = ?", ref.kind().name(), ref.key());
    }

    Map<String, String> formNames() {
        return jdbc.queryForList("select key, name from draft_form_name").stream()
                .collect(Collectors.toMap(row -> (String) row.get("key"), row -> (String) row.get("name")));
    }

    void nameForm(String key, String name) {
        jdbc.update(
                "insert into draft_form_name (key, name) values (?, ?)"
                        + " on conflict (key) do update set name = excluded.name",
                key,
                name);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var base = row.getObject("base_version_id", UUID.class);
        return new Row(
                new ModelRef(ModelKind.valueOf(row.getString("kind")), row.getString("key")),
                row.getString("name"),
                row.getString("content"),
                row.getLong("revision"),
                base == null ? null : base.toString(),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    /** A draft without its pen. */
    record Row(
            ModelRef ref,
            String name,
            String content,
            long revision,
            String baseVersionId,
            String changedBy,
            Instant changedAt) {}
}
