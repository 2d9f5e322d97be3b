package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.pipeline.LeadFilter;
import com.mdmcmusicads.app.pipeline.LeadQuery;
import com.mdmcmusicads.app.pipeline.LeadRow;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the columns of the board: one statement for the first cards of a column, one for the counts of all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
class BoardReader {

    /** Nobody acts differently on 500 cards or on 5,000. */
    static final int MOST_COUNTED = 500;

    private final JdbcClient database;
    private final Clock clock;

    BoardReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<LeadRow> cards(Lane lane, LeadFilter filter, int most) {
        var query = query(lane, filter);
        return database.sql(query.rows())
                .params(query.values())
                .param("limit", most)
                .param("offset", 0)
                .query(LeadRow::of)
                .list();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    Map<String, Integer> counts(List<Lane> lanes, LeadFilter filter) {
        var values = new HashMap<String, Object>();
        var statement = lanes.stream()
                .map(lane -> {
                    var query = query(lane, filter);
                    values.putAll(query.values());
                    return "select '" + lane.name() + "' as lane, (" + query.count() + ") as held";
                })
                .collect(Collectors.joining(" union all "));
        var counts = new HashMap<String, Integer>();
        database.sql(statement).params(values).param("most", MOST_COUNTED + 1).query(row -> {
            counts.put(row.getString("lane"), row.getInt("held"));
        });
        return counts;
    }

    /** Where a lead stands now; empty when it is not on the board. */
    Optional<Stage> stage(String leadId) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stands(leadId, stage))
                .findFirst();
    }

    private boolean stands(String leadId, Stage stage) {
        return database.sql("select exists (select from lead where id = ?::uuid and " + stage.condition() + ")")
                .param(leadId)
                .query(Boolean.class)
                .single();
    }

    private LeadQuery query(Lane lane, LeadFilter filter) {
        return new LeadQuery(filter, clock.instant()).and(lane.condition());
    }
}
