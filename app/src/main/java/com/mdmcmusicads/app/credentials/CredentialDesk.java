package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.credentials.CredentialRefused.Why;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where processes get what they call with; a designer knows the names, nobody sees a secret. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class CredentialDesk {

    /** Topic of {@link com.mdmcmusicads.app.live.Signals}. */
    public static final String CHANGED = "credentials";

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Credentials credentials;
    private final Keyring keyring;
    private final CredentialTrail trail;
    private final Clock clock;

    CredentialDesk(Credentials credentials, Keyring keyring, CredentialTrail trail, Clock clock) {
        this.credentials = credentials;
        this.keyring = keyring;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CredentialName> names() {
        return credentials.findAllByOrderByName().stream()
                .map(one -> new CredentialName(one.name(), one.kind(), one.host(), one.isReady()))
                .toList();
    }

    /**
     * What to call an API with.
     *
     * @param host where it is to be used, or null for its own
     * @param usedBy the process that uses it
     * @throws CredentialRefused when there is no such credential, it is incomplete, or for another host or purpose
     */
    public Access use(String name, String host, String usedBy) {
        var credential = ready(name, usedBy);
        if (credential.kind().isChannel()) {
            throw new CredentialRefused(Why.OTHER_KIND, name);
        }
        if (host != null && !host.equalsIgnoreCase(credential.host())) {
            throw new CredentialRefused(Why.OTHER_HOST, name);
        }
        return keyring.access(credential);
    }

    /** Where a channel listens, and in which way it wants to be talked to. */
    public Channel channel(String name, String usedBy) {
        var credential = ready(name, usedBy);
        if (!credential.kind().isChannel()) {
            throw new CredentialRefused(Why.OTHER_KIND, name);
        }
        return new Channel(credential.kind(), keyring.access(credential).address());
    }

    /** The token it was given does not open any more: the next use fetches another. */
    public void forgetToken(String name) {
        credentials.findByNameIgnoreCase(name).ifPresent(keyring::forget);
    }

    /**
     * Makes sure there is a credential of that name, to be completed by an administrator.
     *
     * @param host may be null
     * @return whether it is new
     */
    public boolean placeholder(String name, CredentialKind kind, String host) {
        if (credentials.findByNameIgnoreCase(name).isPresent()) {
            return false;
        }
        CredentialRules.checkName(name);
        var made = credentials.save(new Credential(name, kind, host, clock.instant()));
        trail.record(made, "reserved");
        return true;
    }

    private Credential ready(String name, String usedBy) {
        var credential = credentials
                .findByNameIgnoreCase(name == null ? "" : name.strip())
                .orElseThrow(() -> new CredentialRefused(Why.UNKNOWN, name));
        if (!credential.isReady()) {
            throw new CredentialRefused(Why.INCOMPLETE, name);
        }
        var now = clock.instant();
        credentials.used(UUID.fromString(credential.id()), usedBy, now, now.minus(NOTED));
        return credential;
    }

    /** A channel and its secret address; as a text it says its kind only. */
    public record Channel(CredentialKind kind, URI address) {

        @Override
        public String toString() {
            return kind.name();
        }
    }
}
