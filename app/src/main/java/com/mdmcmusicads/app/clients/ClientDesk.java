package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one entrance for clients. */
@Service
@Transactional
public class ClientDesk {

    /** Topic of the signal that a client is new or has changed; its payload is the id. */
    public static final String CHANGED = "client";

    private final Clients clients;
    private final Origins origins;
    private final ClientNames names;
    private final ClientNotes notes;
    private final BillingEdit edit;
    private final Clock clock;

    ClientDesk(Clients clients, Origins origins, ClientNames names, ClientNotes notes, BillingEdit edit, Clock clock) {
        this.clients = clients;
        this.origins = origins;
        this.names = names;
        this.notes = notes;
        this.edit = edit;
        this.clock = clock;
    }

    /**
     * Makes a client, or finds the one with the same address, and remembers what it came from.
     *
     * @return its id
     */
    public String welcome(NewClient newcomer, Subject origin) {
        clients.lockEmail(newcomer.email().toLowerCase(Locale.ROOT));
        var known = clients.spokenForBy(newcomer.email());
        var client = known.orElseGet(() -> clients.saveAndFlush(new Client(newcomer, clock.instant())));
        if (known.isEmpty()) {
            notes.isNew(client);
        } else if (!origins.has(client.id(), origin)) {
            notes.returned(client, origin);
        }
        origins.add(client.id(), origin, clock.instant());
        return client.id();
    }

    /** @throws ClientUnknown when there is no such client */
    @Transactional(readOnly = true)
    public BillingParty party(String clientId) {
        return clients.get(clientId).party();
    }

    /** The same for many at once, by id; what is no client is left out. */
    @Transactional(readOnly = true)
    public Map<String, BillingParty> parties(Collection<String> ids) {
        return clients.findAllById(Clients.uuids(ids)).stream()
                .map(Client::party)
                .collect(Collectors.toMap(BillingParty::clientId, Function.identity()));
    }

    /**
     * Adds what somebody said about the billing of a client; what they left out stays as it was. A new VAT number is
     * checked behind the caller's transaction.
     *
     * @throws com.mdmcmusicads.app.api.InvalidInput names every field that is wrong; nothing was kept then
     */
    public void completeBilling(String clientId, BillingDetails details) {
        completeBilling(clientId, details, Locale.FRENCH);
    }

    /** @param reader in whose language it is said what is wrong */
    public void completeBilling(String clientId, BillingDetails details, Locale reader) {
        edit.complete(clients.get(clientId), details, reader);
    }

    /** Clients that have all the words, by name. */
    @Transactional(readOnly = true)
    public List<ClientName> search(String words, int limit) {
        return names.find(words, limit);
    }

    /** Names by id; what is no client is left out. */
    @Transactional(readOnly = true)
    public Map<String, ClientName> names(Collection<String> ids) {
        return clients.findAllById(Clients.uuids(ids)).stream()
                .map(Client::named)
                .collect(Collectors.toMap(ClientName::id, Function.identity()));
    }
}
