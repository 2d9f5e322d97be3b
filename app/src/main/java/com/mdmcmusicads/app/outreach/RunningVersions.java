package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.sequences.SequenceUse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells writers of a sequence how many still run on each of its versions. */
@Component
@Transactional(readOnly = true)
class RunningVersions implements SequenceUse {

    private final Enrolments enrolments;

    RunningVersions(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Map<Integer, Long> running(String sequenceKey) {
        return enrolments.running(sequenceKey).stream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }
}
