package com.mdmcmusicads.app.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where every change of the business and of its processes is written down, in the transaction that makes it. */
@Service
@Transactional
public class AuditTrail {

    public static final String SYSTEM = "system";

    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Something happened; nothing was overwritten. */
    public void record(String action, Subject subject, Map<String, Object> values) {
        record(action, subject, Map.of(), values);
    }

    /** Values were changed: the ones that differ, before and after. */
    public void record(String action, Subject subject, Map<String, Object> before, Map<String, Object> after) {
        entries.save(new AuditEntry(clock.instant(), actor(), action, subject, before, after));
    }

    /** What happened to a subject, newest first, at most {@code limit} entries. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(Subject subject, int limit) {
        return entries
                .findBySubjectTypeAndSubjectIdOrderByIdDesc(subject.type(), subject.id(), Limit.of(limit))
                .stream()
                .map(AuditEntry::show)
                .toList();
    }

    /** A stretch of a subject's past, newest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> read(TrailSlice slice) {
        return entries.find(slice, Limit.of(slice.limit())).stream()
                .map(AuditEntry::show)
                .toList();
    }

    private static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || "anonymousUser".equals(authentication.getName())
                ? SYSTEM
                : authentication.getName();
    }
}
