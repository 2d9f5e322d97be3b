package com.mdmcmusicads.app.timeline;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The sign before each line; it helps the eye, the sentence says it all. */
final class Signs {

    private Signs() {}

    static VaadinIcon of(String action) {
        return switch (action) {
            case "task.commented" -> VaadinIcon.COMMENT_O;
            case "task.file-added" -> VaadinIcon.PAPERCLIP;
            case "mail.bounced", "mail.failed", "mail.suppressed", "mail.uncertain" -> VaadinIcon.ENVELOPE_OPEN_O;
            case "lead.received" -> VaadinIcon.INBOX;
            case "process.retried" -> VaadinIcon.REFRESH;
            default -> of(action.split("\\.")[0], VaadinIcon.PENCIL);
        };
    }

    private static VaadinIcon of(String kind, VaadinIcon other) {
        return switch (kind) {
            case "task" -> VaadinIcon.USER_CHECK;
            case "mail" -> VaadinIcon.ENVELOPE_O;
            default -> other;
        };
    }

    static VaadinIcon of(Happening.Kind kind) {
        return switch (kind) {
            case TASK_CREATED -> VaadinIcon.TASKS;
            case TASK_CLAIMED -> VaadinIcon.USER_CHECK;
            case TASK_COMPLETED -> VaadinIcon.CHECK;
            case TASK_DROPPED -> VaadinIcon.CLOSE_SMALL;
            case DECISION -> VaadinIcon.SCALE;
            case EVENT -> VaadinIcon.BOLT;
            case STEP -> VaadinIcon.COG_O;
            case PROCESS_STARTED -> VaadinIcon.PLAY;
            case PROCESS_ENDED -> VaadinIcon.FLAG_CHECKERED;
            case INCIDENT_OPENED -> VaadinIcon.WARNING;
            case INCIDENT_CLOSED -> VaadinIcon.WRENCH;
        };
    }

    /** What the colour of the sign goes by. */
    static String tone(Happening.Kind kind) {
        return switch (kind) {
            case TASK_CREATED, TASK_CLAIMED, TASK_DROPPED -> "task";
            case TASK_COMPLETED, INCIDENT_CLOSED -> "done";
            case DECISION -> "decision";
            case INCIDENT_OPENED -> "incident";
            default -> "step";
        };
    }
}
