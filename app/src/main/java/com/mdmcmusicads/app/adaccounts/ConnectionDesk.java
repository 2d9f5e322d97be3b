package com.mdmcmusicads.app.adaccounts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdConnectors;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators connect accounts, change, pause and remove them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ConnectionDesk {

    /** The field of {@link InvalidInput} that is the name; all others are the number or a credential. */
    public static final String NAME = "name";

    private final Connections connections;
    private final AdConnectors connectors;
    private final CredentialSeal seal;
    private final AccountTrail trail;
    private final Clock clock;

    ConnectionDesk(
            Connections connections, AdConnectors connectors, CredentialSeal seal, AccountTrail trail, Clock clock) {
        this.connections = connections;
        this.connectors = connectors;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Platform> platforms() {
        return connectors.all().stream().map(AdConnector::platform).toList();
    }

    public List<CredentialField> fields(Platform platform) {
        return connectors.of(platform).fields();
    }

    /**
     * @return the id of the account
     * @throws InvalidInput when something is missing, malformed, or the account is connected already
     */
    public String add(NewConnection given) {
        var credentials = typed(given.credentials());
        var number = ConnectionRules.check(
                connectors.of(given.platform()),
                given.accountId(),
                given.name(),
                credentials,
                credentials::containsKey);
        refuseTaken(given.platform(), number, null);
        var account = new Connection(given.platform(), number, given.name().strip(), clock.instant());
        account.opensWith(seal.seal(credentials, account.id()));
        connections.saveAndFlush(account);
        trail.record(account, "added", words(account));
        return account.id();
    }

    @Transactional(readOnly = true)
    public ConnectionForm form(String id) {
        var account = connections.findById(UUID.fromString(id)).orElseThrow(() -> new AccountUnknown(id));
        var credentials = seal.open(account);
        var secrets = fields(account.platform()).stream()
                .filter(CredentialField::secret)
                .map(CredentialField::name)
                .collect(toSet());
        var plain = credentials.entrySet().stream()
                .filter(entry -> !secrets.contains(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        secrets.retainAll(credentials.keySet());
        return new ConnectionForm(
                id,
                account.platform(),
                account.externalId(),
                account.name(),
                plain,
                secrets,
                account.wasUsed(),
                account.revision());
    }

    /**
     * @throws InvalidInput when something is missing or malformed
     * @throws AccountChanged when somebody else was quicker
     */
    public void edit(String id, ConnectionEdit edit) {
        var account = lock(id);
        if (account.revision() != edit.revision()) {
            throw new AccountChanged();
        }
        var before = seal.open(account);
        var after = merged(account.platform(), before, edit);
        var number = ConnectionRules.check(
                connectors.of(account.platform()), edit.accountId(), edit.name(), edit.given(), after::containsKey);
        refuseTaken(account.platform(), number, account);
        var was = words(account);
        account.called(number, edit.name().strip());
        if (!before.equals(after) || !was.get("account").equals(number)) {
            account.opensWith(seal.seal(after, account.id()));
        }
        account.edited();
        record(account, was, changed(before, after));
    }

    private void record(Connection account, Map<String, Object> was, Set<String> changed) {
        var now = new TreeMap<>(words(account));
        var before = new TreeMap<>(was);
        before.keySet().removeIf(field -> was.get(field).equals(now.get(field)));
        now.keySet().retainAll(before.keySet());
        if (!changed.isEmpty()) {
            now.put("credentials", new ArrayList<>(changed));
        }
        if (!now.isEmpty()) {
            trail.record(account, "edited", before, now);
        }
    }

    /** A secret left empty stays; anything else is as it was typed. */
    private Map<String, String> merged(Platform platform, Map<String, String> before, ConnectionEdit edit) {
        var after = new TreeMap<>(before);
        for (var field : fields(platform)) {
            var typed = edit.given().getOrDefault(field.name(), "").strip();
            if (!typed.isEmpty()) {
                after.put(field.name(), typed);
            } else if (!field.secret() || edit.dropped().contains(field.name())) {
                after.remove(field.name());
            }
        }
        return after;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var names = new java.util.TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> java.util.Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    public void pause(String id) {
        pause(id, true);
    }

    public void resume(String id) {
        pause(id, false);
    }

    private void pause(String id, boolean isPaused) {
        var account = lock(id);
        account.pause(isPaused);
        trail.record(account, isPaused ? "paused" : "resumed", Map.of());
    }

    /** @return false when figures were read with it: such an account can only be paused */
    public boolean remove(String id) {
        var account = lock(id);
        if (account.wasUsed()) {
            return false;
        }
        connections.delete(account);
        trail.record(account, "removed", words(account));
        return true;
    }

    private void refuseTaken(Platform platform, String number, Connection self) {
        if (self != null && self.wasUsed() && !self.externalId().equals(number)) {
            throw ConnectionRules.used();
        }
        connections
                .findByPlatformAndExternalId(platform, number)
                .filter(other -> other != self)
                .ifPresent(other -> {
                    throw ConnectionRules.taken();
                });
    }

    private static Map<String, String> typed(Map<String, String> given) {
        var typed = new TreeMap<String, String>();
        given.forEach((name, value) -> {
            if (!value.isBlank()) {
                typed.put(name, value.strip());
            }
        });
        return typed;
    }

    private static Map<String, Object> words(Connection account) {
        return Map.of("platform", account.platform().name(), "account", account.externalId(), "name", account.name());
    }

    private Connection lock(String id) {
        return connections.lock(UUID.fromString(id)).orElseThrow(() -> new AccountUnknown(id));
    }
}
