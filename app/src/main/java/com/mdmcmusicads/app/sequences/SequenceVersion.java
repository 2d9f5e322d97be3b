package com.mdmcmusicads.app.sequences;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a sequence says in one of its versions. Once published it never changes: enrolments run on it. */
@Entity
@Table(name = "email_sequence_version")
class SequenceVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    private String sequenceKey;
    private int number;
    private LocalTime windowFrom;
    private LocalTime windowTo;
    private boolean firstAtOnce;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SequenceStep> steps;

    private Instant publishedAt;
    private String publishedBy;

    protected SequenceVersion() {}

    SequenceVersion(String sequenceKey, int number, Draft content) {
        this.sequenceKey = sequenceKey;
        this.number = number;
        write(content);
    }

    void write(Draft content) {
        if (publishedAt != null) {
            throw new IllegalStateException("Version " + number + " of " + sequenceKey + " is published");
        }
        windowFrom = content.window().from();
        windowTo = content.window().to();
        firstAtOnce = content.firstAtOnce();
        steps = List.copyOf(content.steps());
    }

    void published(String by, Instant at) {
        publishedBy = by;
        publishedAt = at;
    }

    Draft content() {
        return new Draft(new SendingWindow(windowFrom, windowTo), firstAtOnce, steps);
    }

    int revision() {
        return revision;
    }

    int number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }
}
