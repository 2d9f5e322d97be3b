package com.mdmcmusicads.app.outreach;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people enrol leads, and pause, resume and stop what runs: one or many. */
@Service
@Transactional
@PreAuthorize("hasRole('SDR')")
public class EnrolmentDesk {

    /** Topic of signals whose payload is the id of an enrolment that moved. */
    public static final String CHANGED = "enrolment";

    private final Enroller enroller;
    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final Brake brake;

    EnrolmentDesk(Enroller enroller, Enrolments enrolments, EnrolmentRows rows, Brake brake) {
        this.enroller = enroller;
        this.enrolments = enrolments;
        this.rows = rows;
        this.brake = brake;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    Optional<Enrolment> find(String id) {
        return enrolments.findById(UUID.fromString(id));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    List<PostedMail> mails(String id) {
        return rows.mailsOf(id);
    }

    /** Newest first: of this lead, and of whoever else wrote with its address. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
    List<Enrolment> of(String leadId, String email) {
        return enrolments.of(UUID.fromString(leadId), email.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** @param again whether those who went through it before begin another round */
    Map<Outcome, Integer> enrol(Collection<String> leadIds, String sequence, boolean again) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        leadIds.forEach(lead -> outcomes.merge(enroller.enrol(lead, sequence, Origin.BY_HAND, again), 1, Integer::sum));
        return outcomes;
    }

    void pause(Collection<String> ids) {
        inOrder(ids).forEach(id -> brake.pause(enrolments.hold(id)));
    }

    void resume(Collection<String> ids) {
        inOrder(ids).forEach(id -> brake.resume(enrolments.hold(id)));
    }

    void stop(Collection<String> ids) {
        inOrder(ids).forEach(id -> brake.stop(enrolments.hold(id), StopReason.BY_HAND, null));
    }

    /** Always the same order, so that two people who choose the same rows do not wait for each other. */
    private static List<String> inOrder(Collection<String> ids) {
        return ids.stream().sorted().toList();
    }
}
