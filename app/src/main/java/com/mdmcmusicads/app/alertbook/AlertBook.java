package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.alerts.AlertRows;
import com.mdmcmusicads.app.alerts.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists alerts for people who may see them; a page is one statement, the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PM', 'DIRECTION')")
class AlertBook {

    static final int MOST_COUNTED = 1000;

    private final JdbcClient database;
    private final AlertRows rows;
    private final AlertDesk desk;

    AlertBook(JdbcClient database, AlertRows rows, AlertDesk desk) {
        this.database = database;
        this.rows = rows;
        this.desk = desk;
    }

    List<AlertRow> page(AlertFilter filter, int offset, int limit) {
        var query = new AlertQuery(filter);
        return database.sql(query.page())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(rows, row))
                .list();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(AlertFilter filter) {
        var query = new AlertQuery(filter);
        return database.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    Optional<Alert> find(String id) {
        return desk.find(id);
    }

    /** The open ones first, then the latest. */
    List<Alert> ofCampaign(String campaignId, int limit) {
        return desk.ofCampaign(campaignId, limit);
    }

    /** The oldest first. */
    List<Evidence> evidence(String id) {
        return desk.evidence(id);
    }

    static AlertRow row(AlertRows rows, ResultSet row) throws SQLException {
        return new AlertRow(
                rows.mapRow(row, 0),
                row.getString("campaign_number"),
                row.getString("campaign_title"),
                row.getString("campaign_artist"),
                row.getString("campaign_pm"));
    }
}
