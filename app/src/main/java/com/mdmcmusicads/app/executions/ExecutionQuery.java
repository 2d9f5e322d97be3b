package com.mdmcmusicads.app.executions;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter in the words of the engine's history: conditions that indexes serve, a page by the place it begins at. */
final class ExecutionQuery {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DETAILS = """
            select i.*, d.name_, d.version_,
                   exists (select from act_ru_incident n where n.proc_inst_id_ = i.proc_inst_id_) as failing,
                   i.end_time_ is null and exists (select from act_ru_job j where j.process_instance_id_ = i.proc_inst_id_
                       and j.type_ = 'message' and j.retries_ > 0) as working,
                   case when i.end_time_ is null then (
                       select string_agg(distinct a.act_id_, ' ') from act_hi_actinst a
                        where a.proc_inst_id_ = i.proc_inst_id_ and a.end_time_ is null
                          and a.act_type_ not in ('subProcess', 'transaction', 'multiInstanceBody')) end as at
              from page i join act_re_procdef d on d.id_ = i.proc_def_id_
             order by i.start_time_ %1$s, i.proc_inst_id_ %1$s""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final String direction;
    private final boolean isDescending;
    private String found = "";

    ExecutionQuery(ExecutionFilter filter) {
        isDescending = !filter.oldestFirst();
        direction = isDescending ? "desc" : "asc";
        if (filter.process() != null) {
            where("i.proc_def_key_ = :process", "process", filter.process());
        }
        if (filter.version() != null) {
            where(
                    "i.proc_def_id_ in (select v.id_ from act_re_procdef v where v.key_ = :process and v.version_ = :version)",
                    "version",
                    filter.version());
        }
        if (filter.state().condition() != null) {
            conditions.add(filter.state().condition());
        }
        if (filter.from() != null) {
            where("i.start_time_ >= :from", "from", begin(filter.from()));
        }
        if (filter.to() != null) {
            where("i.start_time_ < :to", "to", begin(filter.to().plusDays(1)));
        }
    }

    /** Only these cases, by business key, or the one execution with this id; found first, because they are few. */
    ExecutionQuery among(Collection<String> businessKeys, String id) {
        found = """
                with found as materialized (
                  select * from act_hi_procinst where business_key_ = any (:keys)
                  union select * from act_hi_procinst where proc_inst_id_ = :id)
                """;
        values.put("keys", businessKeys.toArray(String[]::new));
        values.put("id", id);
        return this;
    }

    ExecutionQuery after(ExecutionRow last) {
        if (last != null) {
            conditions.add("(i.start_time_, i.proc_inst_id_) " + (isDescending ? "<" : ">") + " (:lastStart, :lastId)");
            values.put("lastStart", Timestamp.from(last.startedAt()));
            values.put("lastId", last.id());
        }
        return this;
    }

    /** At most {@code :limit} rows for {@link ExecutionRow}. */
    String page() {
        return with("page as (select i.* " + from() + " order by i.start_time_ " + direction + ", i.proc_inst_id_ "
                        + direction + " limit :limit)")
                + DETAILS.formatted(direction);
    }

    /** The ids of at most {@code :limit} executions. */
    String ids() {
        return found + "select i.proc_inst_id_ " + from() + " limit :limit";
    }

    /** How many there are, counted up to {@code :limit}. */
    String count() {
        return found + "select count(*) from (select 1 " + from() + " limit :limit) counted";
    }

    Map<String, Object> values() {
        return values;
    }

    private String with(String page) {
        return (found.isEmpty() ? "with " : found + ", ") + page + " ";
    }

    private String from() {
        return "from " + (found.isEmpty() ? "act_hi_procinst" : "found") + " i"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(PARIS).toInstant());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
