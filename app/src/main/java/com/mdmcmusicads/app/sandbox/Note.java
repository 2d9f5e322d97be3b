package com.mdmcmusicads.app.sandbox;

import java.time.Instant;
import java.util.Map;

/** Something that happened in a trial; the content is plain JSON. */
record Note(Kind kind, Instant at, String activity, Map<String, Object> content) {

    enum Kind {
        NODE,
        FLOW,
        STEP,
        MAIL,
        REQUEST,
        /** A job that failed: it stands until it is tried again. */
        FAILED_JOB,
        /** What a tester did failed and left nothing: it stands until they do something else. */
        FAILED_MOVE
    }

    boolean isFailure() {
        return kind == Kind.FAILED_JOB || kind == Kind.FAILED_MOVE;
    }
}
