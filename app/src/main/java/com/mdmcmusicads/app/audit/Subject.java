package com.mdmcmusicads.app.audit;

/** The thing an entry, a task or a notification is about: its kind in lower-case English and its id. */
public record Subject(String type, String id) {

    public static Subject lead(String id) {
        return new Subject("lead", id);
    }

    /** A process instance, by its id in the engine. */
    public static Subject process(String instanceId) {
        return new Subject("process", instanceId);
    }
}
