package com.mdmcmusicads.app.outreach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads enrolments for people who may; a page is one statement, the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
class EnrolmentReader {

    static final int MOST_COUNTED = 1000;

    private static final String ROW = """
            select e.*, s.name as sequence, jsonb_array_length(v.steps) as steps from enrolment e
            join email_sequence s on s.key = e.sequence_key
            join email_sequence_version v
                on v.sequence_key = e.sequence_key and v.number = e.sequence_version""";

    private final JdbcClient database;

    EnrolmentReader(JdbcClient database) {
        this.database = database;
    }

    List<EnrolmentRow> page(EnrolmentFilter filter, int offset, int limit) {
        var values = new HashMap<String, Object>();
        return database.sql(
                        ROW + where(filter, values) + " order by e.created_at desc, e.id limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(EnrolmentRow::of)
                .list();
    }

    Optional<EnrolmentRow> find(String id) {
        try {
            return database.sql(ROW + " where e.id = :id")
                    .param("id", UUID.fromString(id))
                    .query(EnrolmentRow::of)
                    .optional();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The newest of a lead, and of whoever else wrote with its address. */
    @PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
    List<EnrolmentRow> of(String leadId, String email) {
        return database.sql(ROW + " where e.lead_id = :lead or e.email = lower(:email)"
                        + " order by e.created_at desc, e.id limit 20")
                .param("lead", UUID.fromString(leadId))
                .param("email", email)
                .query(EnrolmentRow::of)
                .list();
    }

    int count(EnrolmentFilter filter) {
        var values = new HashMap<String, Object>();
        return database.sql("select count(*) from (select 1 from enrolment e" + where(filter, values)
                        + " limit :most) counted")
                .params(values)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private static String where(EnrolmentFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        if (!filter.words().isBlank()) {
            conditions.add("e.title || ' ' || e.email ilike :words");
            values.put("words", "%" + filter.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.sequence() != null) {
            conditions.add("e.sequence_key = :sequence");
            values.put("sequence", filter.sequence());
        }
        if (filter.state() != null) {
            conditions.add("e.state = :state");
            values.put("state", filter.state().name());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
