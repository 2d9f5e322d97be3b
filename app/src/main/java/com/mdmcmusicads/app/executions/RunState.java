package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.UI;

/** What an execution is doing; ANY and OPEN only filter. */
enum RunState {
    ANY(null, Tone.NEUTRAL),
    OPEN("i.end_time_ is null", Tone.NEUTRAL),
    RUNNING(
            "i.end_time_ is null and i.state_ = 'ACTIVE' and exists (select from act_ru_job j"
                    + " where j.process_instance_id_ = i.proc_inst_id_ and j.type_ = 'message' and j.retries_ > 0)",
            Tone.ACCENT),
    WAITING(
            "i.end_time_ is null and i.state_ = 'ACTIVE' and not exists (select from act_ru_incident n"
                    + " where n.proc_inst_id_ = i.proc_inst_id_) and not exists (select from act_ru_job j"
                    + " where j.process_instance_id_ = i.proc_inst_id_ and j.type_ = 'message')",
            Tone.INFO),
    FAILING("i.proc_inst_id_ in (select n.proc_inst_id_ from act_ru_incident n)", Tone.DANGER),
    SUSPENDED("i.end_time_ is null and i.state_ = 'SUSPENDED'", Tone.WARNING),
    STUCK(Stuck.CONDITION, Tone.DANGER),
    ENDED("i.end_time_ is not null and i.state_ = 'COMPLETED'", Tone.SUCCESS),
    CANCELLED("i.state_ in ('EXTERNALLY_TERMINATED', 'INTERNALLY_TERMINATED')", Tone.NEUTRAL);

    private final String condition;
    private final Tone tone;

    RunState(String condition, Tone tone) {
        this.condition = condition;
        this.tone = tone;
    }

    /** In SQL, over {@code act_hi_procinst i}; null: all. */
    String condition() {
        return condition;
    }

    /** Of one execution, from what the engine says of it. */
    static RunState of(String engine, boolean isFailing, boolean isWorking) {
        return switch (engine) {
            case "COMPLETED" -> ENDED;
            case "EXTERNALLY_TERMINATED", "INTERNALLY_TERMINATED" -> CANCELLED;
            default -> isFailing ? FAILING : engine.equals("SUSPENDED") ? SUSPENDED : isWorking ? RUNNING : WAITING;
        };
    }

    /** Whether it may go on. */
    boolean isOpen() {
        return this != ENDED && this != CANCELLED;
    }

    /** What other systems are told: the five words of the first version of the call. */
    RunState told() {
        return this == WAITING || this == SUSPENDED || this == STUCK ? RUNNING : this;
    }

    String messageKey() {
        return "executions.state." + name();
    }

    Badge badge() {
        return new Badge(UI.getCurrent().getTranslation(messageKey()), tone);
    }
}
