package com.mdmcmusicads.app.board;

/** The board by grade: only leads somebody still works on. */
enum GradeLane implements Lane {
    A,
    B,
    C,
    D;

    @Override
    public String title() {
        return "leads.grade." + name();
    }

    @Override
    public String condition() {
        return "grade = '" + name() + "' and status in ('NEW', 'NURTURED', 'QUALIFIED', 'QUOTE_REQUESTED')";
    }
}
