package com.mdmcmusicads.app.access;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where keys are made and withdrawn. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ApiKeyDesk {

    private final ApiKeys keys;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Clock clock;

    ApiKeyDesk(ApiKeys keys, CurrentAccount account, AuditTrail trail, Clock clock) {
        this.keys = keys;
        this.account = account;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes a key that opens {@code scopes} until {@code expiresAt} (null: until it is revoked).
     *
     * @return the key itself, which nobody can read again
     */
    public String create(String name, Set<Scope> scopes, Instant expiresAt) {
        var secret = KeySecret.random();
        var by = account.person().map(Person::id).orElse(AuditTrail.SYSTEM);
        var key = keys.save(new ApiKey(name.strip(), secret, scopes, clock.instant(), by, expiresAt));
        var words = scopes.stream().map(Scope::word).sorted().toList();
        trail.record("api-key.created", subject(key), Map.of("name", key.name(), "scopes", words));
        return secret.text();
    }

    void revoke(UUID id) {
        var key = keys.findById(id).orElseThrow();
        key.revoke(clock.instant());
        trail.record("api-key.revoked", subject(key), Map.of("name", key.name()));
    }

    @Transactional(readOnly = true)
    List<ApiKey> all() {
        return keys.findAllByOrderByCreatedAtDesc();
    }

    private static Subject subject(ApiKey key) {
        return new Subject("api-key", key.id().toString());
    }
}
