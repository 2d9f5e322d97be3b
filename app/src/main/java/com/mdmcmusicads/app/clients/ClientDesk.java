package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one entrance for clients. */
@Service
@Transactional
public class ClientDesk {

    /** Topic of the signal that a client is new or has changed; its payload is the id. */
    static final String CHANGED = "client";

    private final Clients clients;
    private final Origins origins;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    ClientDesk(Clients clients, Origins origins, AuditTrail trail, Signals signals, Clock clock) {
        this.clients = clients;
        this.origins = origins;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Makes a client, or finds the one with the same address, and remembers what it came from.
     *
     * @return its id
     */
    public String welcome(NewClient newcomer, Subject origin) {
        clients.lockEmail(newcomer.email());
        var known = clients.findByEmail(newcomer.email().toLowerCase(Locale.ROOT));
        var client = known.orElseGet(() -> clients.saveAndFlush(new Client(newcomer, clock.instant())));
        var about = new Subject("client", client.id());
        if (known.isEmpty()) {
            trail.record("client.created", about, values(newcomer));
        } else {
            trail.record("client.returned", about, Map.of(origin.type(), origin.id()));
        }
        origins.add(client.id(), origin, clock.instant());
        signals.publish(CHANGED, client.id());
        return client.id();
    }

    private static Map<String, Object> values(NewClient client) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", client.name());
        values.put("contact", client.contact());
        values.put("email", client.email());
        values.put("phone", client.phone());
        values.put("country", client.country());
        values.put("language", client.language());
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
