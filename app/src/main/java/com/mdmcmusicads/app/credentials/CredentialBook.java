package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators keep credentials; designers read which there are. */
@Service
@Transactional
class CredentialBook {

    private final Credentials credentials;
    private final CredentialSeal seal;
    private final CredentialTrail trail;
    private final Clock clock;

    CredentialBook(Credentials credentials, CredentialSeal seal, CredentialTrail trail, Clock clock) {
        this.credentials = credentials;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
    @Transactional(readOnly = true)
    public List<CredentialRow> all() {
        return credentials.findAllByOrderByName().stream().map(Credential::show).toList();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public CredentialEdit form(String id) {
        return credentials.findById(UUID.fromString(id)).orElseThrow().form();
    }

    /** @throws InvalidInput when something is missing, malformed, or the name is taken */
    @PreAuthorize("hasRole('ADMIN')")
    public String add(CredentialEdit given) {
        var edit = given.stripped();
        var host = CredentialRules.check(edit, false);
        if (credentials.findByNameIgnoreCase(edit.name()).isPresent()) {
            throw wrong("name", "taken");
        }
        var credential = new Credential(edit.name(), edit.kind(), host, clock.instant());
        keep(credential, edit, host);
        credentials.saveAndFlush(credential);
        trail.record(credential, "added");
        return credential.id();
    }

    /** @throws InvalidInput as for a new one, or when somebody else was quicker ({@code revision}) */
    @PreAuthorize("hasRole('ADMIN')")
    public void edit(String id, CredentialEdit given) {
        var credential = credentials.lock(UUID.fromString(id)).orElseThrow();
        var edit = given.stripped();
        if (credential.revision() != edit.revision()) {
            throw wrong("revision", "changed");
        }
        var host = CredentialRules.check(edit, credential.sealed() != null && staysHome(credential, edit));
        var before = CredentialTrail.facts(credential);
        keep(credential, edit, host);
        var after = CredentialTrail.facts(credential);
        if (edit.secret() != null) {
            after.put("secret", "replaced");
        }
        before.entrySet().removeIf(fact -> fact.getValue().equals(after.get(fact.getKey())));
        after.keySet().removeIf(fact -> !fact.equals("secret") && !before.containsKey(fact));
        trail.record(credential, "edited", before, after);
    }

    /** Another host, or another kind, must not get a secret that was meant for this one. */
    private static boolean staysHome(Credential credential, CredentialEdit edit) {
        return credential.kind() == edit.kind()
                && (edit.kind().isChannel() || Objects.equals(credential.host(), CredentialRules.bare(edit.host())))
                && Objects.equals(credential.tokenUrl(), edit.tokenUrl());
    }

    private void keep(Credential credential, CredentialEdit edit, String host) {
        credential.describe(edit, host);
        if (!edit.kind().hasSecret()) {
            credential.opensWith(null);
        } else if (edit.secret() != null) {
            credential.opensWith(seal.seal(edit.secret(), credential));
        }
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void remove(String id) {
        credentials.lock(UUID.fromString(id)).ifPresent(credential -> {
            credentials.delete(credential);
            trail.record(credential, "removed");
        });
    }

    /** What came of knocking, unless somebody changed it meanwhile. */
    @PreAuthorize("hasRole('ADMIN')")
    public void tested(String id, int revision, boolean fine, String said) {
        credentials
                .lock(UUID.fromString(id))
                .filter(one -> one.revision() == revision)
                .ifPresent(credential -> {
                    credential.tested(fine, said, clock.instant());
                    trail.record(credential, "tested", Map.of(), Map.of("answer", said));
                });
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code, "")));
    }
}
