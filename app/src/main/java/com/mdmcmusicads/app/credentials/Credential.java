package com.mdmcmusicads.app.credentials;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A door of another system and the sealed key to it. */
@Entity
@Table(name = "credential")
class Credential {

    private static final int LONGEST = 200;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private Integer version;

    private int revision;
    private String name;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private String host;
    private String header;
    private String userName;
    private String tokenUrl;
    private String scope;
    private String testPath;
    private byte[] sealed;
    private LocalDate endsOn;
    private Instant createdAt;
    private Instant usedAt;
    private String usedBy;
    private Instant testedAt;
    private Boolean testFine;
    private String testSaid;

    protected Credential() {}

    Credential(String name, CredentialKind kind, String host, Instant now) {
        this.name = name;
        this.kind = kind;
        this.host = host;
        createdAt = now;
    }

    /** Other facts prove nothing yet. */
    void describe(CredentialEdit edit, String newHost) {
        kind = edit.kind();
        host = newHost;
        header = edit.header();
        userName = edit.userName();
        tokenUrl = edit.tokenUrl();
        scope = edit.scope();
        testPath = edit.testPath();
        endsOn = edit.endsOn();
        revision++;
        testedAt = null;
        testFine = null;
        testSaid = null;
    }

    void opensWith(byte[] newSealed) {
        sealed = newSealed;
    }

    void tested(boolean fine, String said, Instant now) {
        testedAt = now;
        testFine = fine;
        testSaid = said.substring(0, Math.min(said.length(), LONGEST));
    }

    boolean isReady() {
        return host != null && (sealed != null || !kind.hasSecret());
    }

    String id() {
        return id.toString();
    }

    String name() {
        return name;
    }

    CredentialKind kind() {
        return kind;
    }

    String host() {
        return host;
    }

    String header() {
        return header;
    }

    String userName() {
        return userName;
    }

    String tokenUrl() {
        return tokenUrl;
    }

    String scope() {
        return scope;
    }

    String testPath() {
        return testPath;
    }

    byte[] sealed() {
        return sealed;
    }

    int revision() {
        return revision;
    }

    CredentialRow show() {
        return new CredentialRow(
                id(), name, kind, host, isReady(), endsOn, createdAt, usedAt, usedBy, testedAt, testFine, testSaid);
    }

    CredentialEdit form() {
        return new CredentialEdit(
                name, kind, host, header, userName, tokenUrl, scope, testPath, endsOn, null, revision);
    }
}
