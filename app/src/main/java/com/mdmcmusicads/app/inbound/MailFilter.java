package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;

/**
 * What a reader looks for.
 *
 * @param about narrows to one subject, or null
 */
record MailFilter(String words, Kind kind, Subject about) {

    static final MailFilter ALL = new MailFilter("", Kind.ALL, null);

    boolean isOpen() {
        return words.isBlank() && kind == Kind.ALL && about == null;
    }

    /** What the list can be narrowed to. */
    enum Kind {
        ALL(""),
        REPLY(" and kind = 'REPLY'"),
        OTHER(" and kind = 'OTHER'"),
        AUTO_REPLY(" and kind = 'AUTO_REPLY'"),
        RETURNED(" and kind in ('BOUNCE', 'COMPLAINT')"),
        QUARANTINE(" and quarantine is not null");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
