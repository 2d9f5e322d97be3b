package com.mdmcmusicads.app.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A person's way in. */
@Entity
class Account {

    @Id
    @UuidGenerator
    private UUID id;

    private String email;
    private String name;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Role[] roles;

    private String language = "fr";
    private boolean active = true;
    private Instant createdAt;
    private Instant lastLoginAt;

    protected Account() {}

    Account(String email, String name, Set<Role> roles, Instant createdAt) {
        this.email = normalise(email);
        this.name = name;
        this.roles = roles.toArray(Role[]::new);
        this.createdAt = createdAt;
    }

    static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void changeRoles(Set<Role> roles) {
        this.roles = roles.toArray(Role[]::new);
    }

    void rename(String name) {
        this.name = name;
    }

    void speak(Locale language) {
        this.language = language.getLanguage();
    }

    void activate(boolean active) {
        this.active = active;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    /** Somebody who was invited has no password yet. */
    boolean canLogIn() {
        return active && passwordHash != null;
    }

    Set<Role> roles() {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(Set.of(roles));
        return set;
    }

    User user() {
        return new User(person(), active, passwordHash == null, lastLoginAt);
    }

    Person person() {
        return new Person(id.toString(), name, email, roles(), Locale.forLanguageTag(language));
    }
}
