package com.mdmcmusicads.app.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the trail. The database refuses to change or delete it. */
@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;
    private String action;
    private String subjectType;
    private String subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before_values")
    private Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after_values")
    private Map<String, Object> after;

    private String correlationId;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            String actor,
            String action,
            Subject subject,
            Map<String, Object> before,
            Map<String, Object> after) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.before = before;
        this.after = after;
        this.correlationId = Correlation.current();
    }

    TrailEntry show() {
        return new TrailEntry(id, at, actor, action, new Subject(subjectType, subjectId), before, after, correlationId);
    }
}
