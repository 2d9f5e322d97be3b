package com.mdmcmusicads.app.audit;

/** The thing an entry, a task or a notification is about: its kind in lower-case English and its id. */
public record Subject(String type, String id) {

    public static Subject lead(String id) {
        return new Subject("lead", id);
    }
}
