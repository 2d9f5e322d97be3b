package com.mdmcmusicads.app.assets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files and their pieces in the database, so that they come and go with their transaction. */
@Repository
class AssetStore {

    private static final String IDS = "campaign_id = ?::uuid and id = ?::uuid";

    private final JdbcClient sql;

    AssetStore(JdbcClient sql) {
        this.sql = sql;
    }

    void piece(UUID asset, int number, byte[] bytes) {
        sql.sql("insert into campaign_asset_piece (asset_id, number, bytes) values (?, ?, ?)")
                .params(asset, number, bytes)
                .update();
    }

    /** False when the campaign has these bytes already. */
    boolean add(Asset asset) {
        return sql.sql("""
                        insert into campaign_asset (id, campaign_id, name, type, size, sha256, added_by, at)
                        values (?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?) on conflict (campaign_id, sha256) do nothing""")
                        .params(asset.id(), asset.campaignId(), asset.name(), asset.type(), asset.size())
                        .params(asset.sha256(), asset.addedBy(), Timestamp.from(asset.at()))
                        .update()
                == 1;
    }

    /** The oldest first. */
    List<Asset> of(String campaignId) {
        return sql.sql("select * from campaign_asset where campaign_id = ?::uuid order by at, id")
                .param(campaignId)
                .query(AssetStore::read)
                .list();
    }

    Optional<Asset> find(String campaignId, String id) {
        return sql.sql("select * from campaign_asset where " + IDS)
                .params(campaignId, id)
                .query(AssetStore::read)
                .optional();
    }

    void write(Asset asset, OutputStream to) {
        for (var number = 0; ; number++) {
            var piece = sql.sql("select bytes from campaign_asset_piece where asset_id = ?::uuid and number = ?")
                    .params(asset.id(), number)
                    .query(byte[].class)
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            write(piece.get(), to);
        }
    }

    private static void write(byte[] piece, OutputStream to) {
        try {
            to.write(piece);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void remove(Asset asset) {
        sql.sql("delete from campaign_asset where " + IDS)
                .params(asset.campaignId(), asset.id())
                .update();
    }

    private static Asset read(ResultSet row, int number) throws SQLException {
        return new Asset(
                row.getString("id"),
                row.getString("campaign_id"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                row.getTimestamp("at").toInstant());
    }
}
