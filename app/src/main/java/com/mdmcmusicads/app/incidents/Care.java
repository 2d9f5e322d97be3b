package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import java.time.Instant;

/**
 * One cause at one step of one process, and everything stuck there.
 *
 * @param signature the message without names, numbers and addresses: what makes two failures the same
 * @param batchId the engine's batch that tries everything again, or null
 */
record Care(
        String id,
        String process,
        String activityId,
        String definitionId,
        Cause cause,
        String signature,
        Role owner,
        State state,
        Instant openedAt,
        Instant escalatedAt,
        int escalations,
        int cases,
        String batchId) {

    static final String SUBJECT = "incident";

    static final String PAGE = "incidents";

    enum State {
        OPEN,
        RETRYING,
        ACCEPTED,
        SOLVED
    }

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    static String route(String id) {
        return PAGE + "/" + id;
    }

    boolean isOver() {
        return state == State.SOLVED;
    }
}
