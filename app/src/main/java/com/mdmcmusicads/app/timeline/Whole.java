package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A subject with all it once was: the ids of those of its kind that became one with it. */
record Whole(Subject subject, List<String> formerIds) {

    List<String> ids() {
        return Stream.concat(Stream.of(subject.id()), formerIds.stream()).toList();
    }
}
