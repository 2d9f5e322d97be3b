package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignPace;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.campaigns.PaceLight;
import com.mdmcmusicads.app.money.MediaBudget;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists campaigns for people who may see them. A page is one statement and one question about its pace; the count stops
 * early, because nobody acts differently on 1,000 campaigns or on 100,000.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'PM', 'DIRECTION')")
class CampaignBook {

    static final int MOST_COUNTED = 1000;

    /** A light is worked out, not stored: more running campaigns than these are not asked for theirs at once. */
    private static final int MOST_LIT = 5000;

    private final JdbcClient sql;
    private final ObjectProvider<CampaignPace> pace;
    private final Clock clock;

    CampaignBook(JdbcClient sql, ObjectProvider<CampaignPace> pace, Clock clock) {
        this.sql = sql;
        this.pace = pace;
        this.clock = clock;
    }

    /** To be asked for pages and their number, as things stand now. */
    CampaignQuery query(CampaignFilter filter) {
        var query = new CampaignQuery(filter);
        return filter.light() == null ? query : query.only(lit(query, filter.light()));
    }

    private List<String> lit(CampaignQuery query, Light wanted) {
        var running = sql.sql(query.running())
                .params(query.values())
                .param("most", MOST_LIT)
                .query(String.class)
                .list();
        var lights = lights(running);
        return running.stream()
                .filter(id -> wanted
                        == Optional.ofNullable(lights.get(id))
                                .map(PaceLight::light)
                                .orElse(Light.GREY))
                .toList();
    }

    List<CampaignRow> page(CampaignQuery query, int offset, int limit) {
        return paced(sql.sql(query.page())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(CampaignRow::of)
                .list());
    }

    /** With what is known of their pace. */
    List<CampaignRow> paced(List<CampaignRow> rows) {
        var lights = lights(rows.stream().map(CampaignRow::id).toList());
        return rows.stream().map(row -> row.at(lights.get(row.id()))).toList();
    }

    private Map<String, PaceLight> lights(List<String> ids) {
        var known = pace.getIfAvailable();
        return known == null || ids.isEmpty() ? Map.of() : known.lights(ids);
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(CampaignQuery query) {
        return sql.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    CampaignFigures figures() {
        var today = clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
        return sql.sql(CampaignFigures.SQL)
                .param("today", today)
                .param("soon", today.plusDays(CampaignFigures.SOON_DAYS))
                .query(CampaignFigures::of)
                .single();
    }

    /** What runs now costs its clients, one entry a currency. */
    List<MediaBudget> running() {
        return sql.sql(CampaignFigures.BUDGETS).query(CampaignFigures::budget).list();
    }
}
