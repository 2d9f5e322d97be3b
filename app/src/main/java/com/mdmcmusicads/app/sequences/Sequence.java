package com.mdmcmusicads.app.sequences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A sequence: its name, whether anybody may still be enrolled, and which of its versions counts. */
@Entity
@Table(name = "email_sequence")
class Sequence {

    @Id
    private String key;

    @Version
    private int revision;

    private String name;
    private boolean active;
    private Integer published;
    private Instant createdAt;

    protected Sequence() {}

    Sequence(String key, String name, Instant now) {
        this.key = key;
        this.name = name;
        createdAt = now;
        active = true;
    }

    void rename(String newName) {
        name = newName;
    }

    void open(boolean isOpen) {
        active = isOpen;
    }

    void published(int number) {
        published = number;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    /** The number of the version new enrolments begin with; null before the first one. */
    Integer published() {
        return published;
    }
}
