package com.mdmcmusicads.app.clients;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads clients for people who may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'PM', 'SUPPORT', 'ACCOUNTING', 'DIRECTION')")
class ClientBook {

    private final Clients clients;
    private final Origins origins;

    ClientBook(Clients clients, Origins origins) {
        this.clients = clients;
        this.origins = origins;
    }

    Optional<Client> find(String id) {
        return clients.find(id);
    }

    List<Origins.Origin> origins(Client client) {
        return origins.of(client.id());
    }
}
