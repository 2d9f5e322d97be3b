package com.mdmcmusicads.app.deployments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the application brought with it last, and which of it waits for a designer's decision. */
@Repository
class ShippedVersions {

    private static final String KEEP = """
            insert into deployment_shipped (kind, key, sha256, content, shipped_at, waiting) values (?, ?, ?, ?, ?, ?)
                on conflict (kind, key) do update
               set sha256 = excluded.sha256, content = excluded.content, shipped_at = excluded.shipped_at,
                   waiting = excluded.waiting""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ShippedVersions(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The fingerprint of what each model was when it came last. */
    Map<ModelRef, String> fingerprints() {
        var known = new HashMap<ModelRef, String>();
        jdbc.query("select kind, key, sha256 from deployment_shipped", row -> {
            known.put(new ModelRef(ModelKind.valueOf(row.getString(1)), row.getString(2)), row.getString(3));
        });
        return known;
    }

    void keep(ShippedModel model, boolean waiting) {
        jdbc.update(
                KEEP,
                model.ref().kind().name(),
                model.ref().key(),
                model.sha256(),
                model.content(),
                Timestamp.from(clock.instant()),
                waiting);
    }

    List<Waiting> waiting() {
        return jdbc.query(
                "select kind, key, content, shipped_at from deployment_shipped where waiting", ShippedVersions::row);
    }

    Optional<Waiting> waiting(ModelRef ref) {
        return waiting().stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    void decided(ModelRef ref) {
        jdbc.update(
                "update deployment_shipped set waiting = false where kind = ? and key = ?",
                ref.kind().name(),
                ref.key());
    }

    private static Waiting row(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new ModelRef(ModelKind.valueOf(row.getString(1)), row.getString(2)),
                row.getString(3),
                row.getTimestamp(4).toInstant());
    }
}
