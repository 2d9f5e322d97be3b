package com.mdmcmusicads.app.outreach;

/** How an enrolment stands. */
enum EnrolmentState {
    RUNNING,
    /** A person wants it to wait. */
    PAUSED,
    /** Its mail lacks a value: it waits until a person has looked. */
    HELD,
    FINISHED,
    STOPPED;

    boolean isOver() {
        return this == FINISHED || this == STOPPED;
    }
}
