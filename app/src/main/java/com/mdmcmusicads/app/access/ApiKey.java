package com.mdmcmusicads.app.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A key as we keep it: never its secret, only the hash of it and a prefix to recognise it by. */
@Entity
class ApiKey {

    @Id
    @UuidGenerator
    private UUID id;

    private String name;
    private String prefix;
    private String hash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] scopes;

    private Instant createdAt;
    private String createdBy;
    private Instant expiresAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected ApiKey() {}

    ApiKey(String name, KeySecret secret, Set<Scope> scopes, Instant createdAt, String createdBy, Instant expiresAt) {
        this.name = name;
        this.prefix = secret.prefix();
        this.hash = secret.hash();
        this.scopes = scopes.stream().map(Scope::word).sorted().toArray(String[]::new);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return expiresAt != null && !expiresAt.isAfter(now) ? State.EXPIRED : State.ACTIVE;
    }

    Set<Scope> scopes() {
        var set = EnumSet.noneOf(Scope.class);
        Arrays.stream(scopes).flatMap(word -> Scope.of(word).stream()).forEach(set::add);
        return set;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String prefix() {
        return prefix;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** Whether a key opens anything, and if not, why. */
    enum State {
        ACTIVE,
        EXPIRED,
        REVOKED
    }
}
