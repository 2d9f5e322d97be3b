package com.mdmcmusicads.app.sequences;

import java.util.List;

/**
 * A published version of a sequence, as an enrolment runs it.
 *
 * @param firstAtOnce whether the first mail answers a request of the lead without waiting for the sending window
 */
public record Script(
        String key, String name, int version, SendingWindow window, boolean firstAtOnce, List<SequenceStep> steps) {}
