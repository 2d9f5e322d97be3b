package com.mdmcmusicads.app.sequences;

import java.util.Map;

/** Who runs on a sequence; the module of enrolments answers. */
public interface SequenceUse {

    /** How many enrolments go on right now, by version. */
    Map<Integer, Long> running(String sequenceKey);
}
