package com.mdmcmusicads.app.tasks;

/**
 * Which open tasks a person wants to see, in which order. Typed throughout: nothing a person saves is ever run as code.
 *
 * @param box the heap they come from
 * @param words must all occur in the subject's or the task's words; empty for any
 * @param process key of the only process, or null
 * @param urgent only tasks above normal priority
 * @param due a bound on the due date
 */
public record TaskFilter(Box box, String words, String process, boolean urgent, Due due, Order order) {

    /** Normal priority of the engine. */
    public static final int NORMAL = 50;

    /** The heaps every inbox has; all but the last two hide tasks until their follow-up date. */
    public enum Box {
        /** I work on it. */
        MINE,
        /** Offered to my roles, whoever works on it. */
        GROUPS,
        /** Offered to my roles, nobody works on it. */
        UNASSIGNED,
        /** Mine or free, and past its due date. */
        OVERDUE,
        /** Mine or free, and due today. */
        TODAY,
        /** Mine or free, hidden until its follow-up date. */
        LATER,
        /** Every task there is, for those who may see it. */
        ALL
    }

    /** When it is due. */
    public enum Due {
        ANY,
        OVERDUE,
        TODAY,
        /** Within seven days from now, overdue ones included. */
        WEEK,
        NONE
    }

    /** The order of a list. */
    public enum Order {
        DUE("due_at, id"),
        PRIORITY("priority desc, due_at, id"),
        NEWEST("created_at desc, id desc");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    public static TaskFilter of(Box box) {
        return new TaskFilter(box, "", null, false, Due.ANY, Order.DUE);
    }

    public TaskFilter with(Box other) {
        return new TaskFilter(other, words, process, urgent, due, order);
    }

    public TaskFilter withWords(String other) {
        return new TaskFilter(box, other == null ? "" : other.strip(), process, urgent, due, order);
    }

    public TaskFilter withProcess(String other) {
        return new TaskFilter(box, words, other, urgent, due, order);
    }

    public TaskFilter withUrgent(boolean other) {
        return new TaskFilter(box, words, process, other, due, order);
    }

    public TaskFilter with(Due other) {
        return new TaskFilter(box, words, process, urgent, other, order);
    }

    public TaskFilter with(Order other) {
        return new TaskFilter(box, words, process, urgent, due, other);
    }

    /** Narrower than its box. */
    public boolean isRefined() {
        return !words.isEmpty() || process != null || urgent || due != Due.ANY;
    }
}
