package com.mdmcmusicads.app.clients;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for a client: the main contact stands on the client itself, the others beside it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING')")
class ClientContacts {

    private static final String NOBODY = "client.contact-removed";

    private final JdbcClient sql;
    private final Clients clients;
    private final ClientNotes notes;
    private final ContactRules rules;
    private final Clock clock;

    ClientContacts(JdbcClient sql, Clients clients, ClientNotes notes, ContactRules rules, Clock clock) {
        this.sql = sql;
        this.clients = clients;
        this.notes = notes;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SALES', 'PM', 'SUPPORT', 'ACCOUNTING', 'DIRECTION')")
    List<ClientContact> of(String clientId) {
        return sql.sql("select * from client_contact where client_id = ?::uuid order by added_at, id")
                .param(clientId)
                .query((row, number) -> new ClientContact(
                        row.getString("id"),
                        row.getInt("version"),
                        row.getString("name"),
                        ClientContact.Role.valueOf(row.getString("role")),
                        row.getString("email"),
                        row.getString("phone")))
                .list();
    }

    void add(String clientId, ClientContact told) {
        var contact = rules.read(told);
        insert(clientId, contact);
        notes.note(clients.get(clientId), "client.contact-added", contact.values());
    }

    private void insert(String clientId, ClientContact contact) {
        sql.sql("insert into client_contact (id, version, client_id, name, role, email, phone, added_at)"
                        + " values (?, 0, ?::uuid, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        clientId,
                        contact.name(),
                        contact.role().name())
                .params(contact.email(), contact.phone(), Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws ClientClash when somebody else changed or removed the person meanwhile */
    void change(String clientId, ClientContact told) {
        var contact = rules.read(told);
        var changed = sql.sql(
                        "update client_contact set name = ?, role = ?, email = ?, phone = ?, version = version + 1"
                                + " where id = ?::uuid and client_id = ?::uuid and version = ?")
                .params(contact.name(), contact.role().name(), contact.email(), contact.phone())
                .params(contact.id(), clientId, contact.version())
                .update();
        refuseClash(changed);
        notes.note(clients.get(clientId), "client.contact-changed", contact.values());
    }

    /** @throws ClientClash when somebody else changed or removed the person meanwhile */
    void remove(String clientId, ClientContact contact) {
        delete(clientId, contact);
        notes.note(clients.get(clientId), NOBODY, contact.values());
    }

    private void delete(String clientId, ClientContact contact) {
        refuseClash(sql.sql("delete from client_contact where id = ?::uuid and client_id = ?::uuid and version = ?")
                .params(contact.id(), clientId, contact.version())
                .update());
    }

    private static void refuseClash(int rows) {
        if (rows == 0) {
            throw new ClientClash(null, List.of());
        }
    }

    /** The main contact corrected. */
    void changeMain(String clientId, ClientContact told) {
        var contact = rules.readMain(told);
        var client = clients.hold(clientId);
        takeAddress(client, contact);
        var before = ClientNotes.values(client);
        client.spokenForBy(contact.name(), contact.email(), contact.phone());
        notes.changed(client, "client.updated", before);
    }

    /** The two change places: who was the main contact stays beside the client. */
    void makeMain(String clientId, ClientContact chosen) {
        rules.readMain(chosen);
        var client = clients.hold(clientId);
        takeAddress(client, chosen);
        delete(clientId, chosen);
        insert(
                clientId,
                new ClientContact(null, 0, client.contact(), ClientContact.Role.OTHER, client.email(), client.phone()));
        client.spokenForBy(chosen.name(), chosen.email(), chosen.phone());
        notes.note(client, "client.main-contact", chosen.values());
    }

    /** An address is the main one of one client at most: by it a lead finds the client it is. */
    private void takeAddress(Client client, ClientContact contact) {
        clients.lockEmail(contact.email());
        var taken = clients.findByEmail(contact.email());
        if (taken.isPresent() && !taken.get().id().equals(client.id())) {
            rules.refuseTaken();
        }
    }
}
