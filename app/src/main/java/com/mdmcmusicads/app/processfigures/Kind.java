package com.mdmcmusicads.app.processfigures;

/** What is counted. */
enum Kind {
    ACTIVITY("A", """
            select proc_def_id_ as definition, act_id_ as what, end_time_ as at, duration_ as millis
              from act_hi_actinst"""),
    FLOW("F", """
            select i.proc_def_id_ as definition, f.flow_id as what, f.at, 0 as millis
              from flow_taken f join act_hi_procinst i on i.proc_inst_id_ = f.process_instance_id"""),
    INCIDENT("I", """
            select proc_def_id_ as definition, coalesce(failed_activity_id_, activity_id_) as what,
                   create_time_ as at, 0 as millis
              from act_hi_incident where id_ = root_cause_incident_id_ and proc_def_id_ is not null"""),
    STARTED("S", """
            select proc_def_id_ as definition, '' as what, start_time_ as at, 0 as millis from act_hi_procinst"""),
    COMPLETED("P", """
            select proc_def_id_ as definition, '' as what, end_time_ as at, duration_ as millis
              from act_hi_procinst where state_ = 'COMPLETED'"""),
    CANCELLED("X", """
            select proc_def_id_ as definition, '' as what, end_time_ as at, duration_ as millis
              from act_hi_procinst where state_ in ('EXTERNALLY_TERMINATED', 'INTERNALLY_TERMINATED')"""),
    TASK("T", """
            select proc_def_id_ as definition, task_def_key_ as what, end_time_ as at, duration_ as millis
              from act_hi_taskinst where proc_def_id_ is not null and due_date_ is not null"""),
    LATE("L", """
            select proc_def_id_ as definition, task_def_key_ as what, end_time_ as at, duration_ as millis
              from act_hi_taskinst where proc_def_id_ is not null and due_date_ < end_time_""");

    private static final String BUCKETS = """
            , floor(4 * ln(greatest(coalesce(millis, 0), 0) + 1) / ln(2))::smallint as bucket,
              count(*)::int as number, coalesce(sum(millis), 0)::bigint as millis from (%s) happened
             where at >= ? and at < ?""";

    private final String letter;
    private final String source;

    Kind(String letter, String source) {
        this.letter = letter;
        this.source = source;
    }

    String letter() {
        return letter;
    }

    static Kind of(String letter) {
        for (var kind : values()) {
            if (kind.letter.equals(letter)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(letter);
    }

    /** What happened between two moments, counted; of one set of versions where {@code ofDefinitions}. */
    String counted(boolean ofDefinitions) {
        return "select definition, '" + letter + "' as kind, what" + BUCKETS.formatted(source)
                + (ofDefinitions ? " and definition = any (?)" : "") + " group by 1, 2, 3, 4";
    }
}
