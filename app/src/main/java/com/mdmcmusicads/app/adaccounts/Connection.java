package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adplatforms.Probe;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Folded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An account at a platform, its sealed credentials, and how it goes. */
@Entity
@Table(name = "ad_account")
class Connection {

    private static final int LONGEST_TROUBLE = 500;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private Integer version;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    private String externalId;
    private String name;
    private byte[] sealed;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private String zone;

    @Enumerated(EnumType.STRING)
    private State health = State.NEW;

    private boolean paused;
    private String trouble;
    private Instant expiresAt;
    private Short warnedDays;
    private Instant createdAt;
    private Instant testedAt;
    private Instant usedAt;
    private Instant lastSuccess;
    private String searchWords;

    protected Connection() {}

    Connection(Platform platform, String externalId, String name, Instant now) {
        this.platform = platform;
        createdAt = now;
        called(externalId, name);
    }

    final void called(String newExternalId, String newName) {
        externalId = newExternalId;
        name = newName;
        searchWords = Folded.of(name, externalId);
    }

    void edited() {
        revision++;
    }

    /** Other credentials prove nothing yet. */
    void opensWith(byte[] newSealed) {
        sealed = newSealed;
        health = State.NEW;
        trouble = null;
        endsAt(null);
    }

    void renewed(byte[] newSealed, Instant newEnd) {
        sealed = newSealed;
        health = State.OK;
        trouble = null;
        endsAt(newEnd);
    }

    void resealed(byte[] newSealed) {
        sealed = newSealed;
    }

    /** The platform let us in and said what the account is like. */
    void answered(Probe probe, Instant now) {
        if (name.isBlank() && probe.accountName() != null) {
            called(externalId, probe.accountName());
        }
        currency = probe.currency() == null ? currency : probe.currency().getCurrencyCode();
        zone = probe.zone() == null ? zone : probe.zone().getId();
        testedAt = now;
        health = State.OK;
        trouble = null;
        endsAt(probe.expiresAt());
    }

    /** Another end is another life: its warnings begin anew. */
    private void endsAt(Instant end) {
        if (end == null || expiresAt == null || end.isAfter(expiresAt)) {
            warnedDays = null;
        }
        expiresAt = end;
    }

    void closed(State why, String reason) {
        health = why;
        trouble = reason == null ? null : reason.substring(0, Math.min(reason.length(), LONGEST_TROUBLE));
    }

    void tested(Instant now) {
        testedAt = now;
    }

    void works(Instant now) {
        lastSuccess = now;
        health = State.OK;
        trouble = null;
    }

    void used(Instant now) {
        usedAt = usedAt == null ? now : usedAt;
    }

    void pause(boolean isPaused) {
        paused = isPaused;
    }

    void warned(int days) {
        warnedDays = (short) days;
    }

    boolean wasWarned(int days) {
        return warnedDays != null && warnedDays <= days;
    }

    boolean wasUsed() {
        return usedAt != null;
    }

    State state() {
        return paused ? State.PAUSED : health;
    }

    State health() {
        return health;
    }

    String id() {
        return id.toString();
    }

    int revision() {
        return revision;
    }

    Platform platform() {
        return platform;
    }

    String externalId() {
        return externalId;
    }

    String name() {
        return name;
    }

    /** As people know it: by its name, else by its number. */
    String shownName() {
        return name.isBlank() ? externalId : name;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant testedAt() {
        return testedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    ConnectedAccount show() {
        return new ConnectedAccount(
                id(),
                platform,
                externalId,
                shownName(),
                currency == null ? null : Currency.getInstance(currency),
                zone == null ? null : ZoneId.of(zone),
                state(),
                trouble,
                expiresAt,
                lastSuccess);
    }
}
