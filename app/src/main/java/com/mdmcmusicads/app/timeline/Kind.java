package com.mdmcmusicads.app.timeline;

import static com.mdmcmusicads.app.timeline.Happening.Kind.DECISION;
import static com.mdmcmusicads.app.timeline.Happening.Kind.STEP;
import static com.mdmcmusicads.app.timeline.Happening.Kind.TASK_CLAIMED;
import static com.mdmcmusicads.app.timeline.Happening.Kind.TASK_COMPLETED;
import static com.mdmcmusicads.app.timeline.Happening.Kind.TASK_CREATED;
import static com.mdmcmusicads.app.timeline.Happening.Kind.TASK_DROPPED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a reader may narrow a timeline to. Automatic steps show only when asked for: the changes they made say more. */
enum Kind {
    ALL("%", "", EnumSet.complementOf(EnumSet.of(STEP))),
    CHANGES("%", "task.%", EnumSet.noneOf(Happening.Kind.class)),
    TASKS("task.%", "", EnumSet.of(TASK_CREATED, TASK_CLAIMED, TASK_COMPLETED, TASK_DROPPED)),
    DECISIONS("-", "", EnumSet.of(DECISION)),
    STEPS(
            "process.%",
            "", EnumSet.complementOf(EnumSet.of(TASK_CREATED, TASK_CLAIMED, TASK_COMPLETED, TASK_DROPPED, DECISION)));

    private final String like;
    private final String unlike;
    private final Set<Happening.Kind> ofEngine;

    Kind(String like, String unlike, Set<Happening.Kind> ofEngine) {
        this.like = like;
        this.unlike = unlike;
        this.ofEngine = ofEngine;
    }

    Set<Happening.Kind> ofEngine() {
        return ofEngine;
    }

    String like() {
        return like;
    }

    String unlike() {
        return unlike;
    }

    String messageKey() {
        return "timeline.kind." + name().toLowerCase(Locale.ROOT);
    }
}
