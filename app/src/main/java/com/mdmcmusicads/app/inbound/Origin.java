package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;

/**
 * Where a mail belongs.
 *
 * @param answered the id of the mail of ours it answers or reports on, or null
 * @param about its subject, or null
 */
record Origin(String answered, Subject about) {

    static final Origin UNKNOWN = new Origin(null, null);
}
