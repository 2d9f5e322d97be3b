package com.mdmcmusicads.app.board;

/** The board by stage: how far a lead has come, from nobody's hands to a client or an end. */
enum Stage implements Lane {
    /** Nobody has taken the qualification yet. */
    NEW("status = 'NEW' and not exists (select from open_task where " + Stage.TAKEN
            + " and subject_id = lead.id::text)"),
    QUALIFYING("status = 'NEW' and id in (select case when subject_type = 'lead' then subject_id::uuid end"
            + " from open_task where " + Stage.TAKEN + ")"),
    QUALIFIED("status = 'QUALIFIED'"),
    QUOTE("status = 'QUOTE_REQUESTED'"),
    NURTURED("status = 'NURTURED'"),
    CLIENT("status = 'CONVERTED'"),
    CLOSED("status in ('DISQUALIFIED', 'LOST')");

    private static final String TAKEN = "subject_type = 'lead' and task_key = 'qualifyLead' and assignee is not null";

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    @Override
    public String title() {
        return "board.stage." + name();
    }

    @Override
    public String condition() {
        return condition;
    }
}
