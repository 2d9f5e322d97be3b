package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Version.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** ModelVersions as they are stored; rows are only ever added. */
@Repository
class ModelVersions {

    private static final String COLUMNS =
            "id, number, engine_version, definition_id, name, author_id, at, reason, version_kind, sha256";

    private static final String ADD = """
            insert into draft_version (id, kind, key, number, engine_version, definition_id, name, author_id, at, reason,
                                       version_kind, sha256, content)
            select ?::uuid, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?,
                   encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?
              from draft_version where kind = ? and key = ?""";

    private final JdbcTemplate jdbc;

    ModelVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Version> of(ModelRef ref) {
        return jdbc.query(
                "select " + COLUMNS + " from draft_version where kind = ? and key = ? order by number desc",
                ModelVersions::version,
                ref.kind().name(),
                ref.key());
    }

    Optional<Version> find(String id) {
        return jdbc
                .query("select " + COLUMNS + " from draft_version where id = ?::uuid", ModelVersions::version, id)
                .stream()
                .findFirst();
    }

    Optional<ModelRef> modelOf(String id) {
        return jdbc
                .query(
                        "select kind, key from draft_version where id = ?::uuid",
                        (row, number) -> new ModelRef(ModelKind.valueOf(row.getString(1)), row.getString(2)),
                        id)
                .stream()
                .findFirst();
    }

    String content(String id) {
        return jdbc.queryForObject("select content from draft_version where id = ?::uuid", String.class, id);
    }

    /** Under the lock of the model. */
    Version add(NewVersion added) {
        var id = UUID.randomUUID().toString();
        jdbc.update(
                ADD,
                id,
                added.ref().kind().name(),
                added.ref().key(),
                added.engineVersion(),
                added.definitionId(),
                added.name(),
                added.authorId(),
                Timestamp.from(added.at()),
                added.reason(),
                added.kind().name(),
                added.content(),
                added.content(),
                added.ref().kind().name(),
                added.ref().key());
        return find(id).orElseThrow();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("id"),
                row.getInt("number"),
                row.getObject("engine_version", Integer.class),
                row.getString("definition_id"),
                row.getString("name"),
                row.getString("author_id"),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"),
                Kind.valueOf(row.getString("version_kind")),
                row.getString("sha256"));
    }
}
